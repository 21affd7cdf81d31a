import { createRoot } from 'react-dom/client';
import '../styles.ts';
import '../parts.ts';
import { App } from './App.tsx';

createRoot(document.querySelector('#app')!).render(<App />);
