import { hydrateRoot } from 'react-dom/client';
import '../styles.ts';
import '../parts.ts';
import { read } from '../intake.ts';
import { App } from './App.tsx';

// react-hook-form begins with its own values, and would write them over what someone has written already.
const form = document.querySelector('form');

hydrateRoot(document.querySelector('#app')!, <App written={form ? read(form) : undefined} />);
