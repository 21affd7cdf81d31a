import { applyKeptComfort } from '../controllers/comfort.js';
import { armExit } from '../controllers/exit.js';

/** Runs in the head of every page, before anything is painted. The exit comes first. */
armExit();
applyKeptComfort();

const { dataset } = document.documentElement;
dataset.leeScript = '';
addEventListener('load', () => {
  if (document.querySelector('lee-intake:not(:defined)')) delete dataset.leeScript;
});
