import { mount } from 'svelte';
import '../styles.ts';
import '../parts.ts';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app')! });
