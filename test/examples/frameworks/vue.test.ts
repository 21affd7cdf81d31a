import { scenario } from './scenario.js';

scenario('vue');
