import { leaves } from './leaves.js';

leaves('webkit');
