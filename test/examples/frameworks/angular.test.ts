import { scenario } from './scenario.js';

scenario('angular');
