import { applyKeptComfort } from '../controllers/comfort-note.js';
import { armExit } from '../controllers/exit.js';

const root = document.documentElement;

/** Runs in the head of every page, before anything is painted. The exit comes first. */
armExit();
applyKeptComfort(root);

root.dataset.leeScript = '';
addEventListener('load', () => {
  if (document.querySelector('lee-intake:not(:defined)')) delete root.dataset.leeScript;
});
