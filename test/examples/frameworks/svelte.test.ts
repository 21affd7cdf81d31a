import { scenario } from './scenario.js';

scenario('svelte');
