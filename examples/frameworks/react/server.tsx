import { renderToString } from 'react-dom/server';
import { App } from './App.tsx';

/** The page as a server writes it: the questions, or that they have arrived. */
export const render = (isSent = false): string => renderToString(<App isSent={isSent} />);
