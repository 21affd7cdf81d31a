import { leaves } from './leaves.js';

leaves('firefox');
