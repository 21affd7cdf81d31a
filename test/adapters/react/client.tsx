/** @jsxRuntime automatic */
import { hydrateRoot } from 'react-dom/client';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import { everything } from './everything.js';
import { Form } from './form.js';
import { Kept } from './kept.js';

/** Waits until every element has drawn what it was told, and React has done its own. */
async function settled(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const element of document.querySelectorAll('*'))
      if ('updateComplete' in element) await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const roots: Record<string, ReactElement> = {
  form: <Form />,
  kept: <Kept />,
  ...Object.fromEntries(Object.entries(everything).map(([tag, { react }]) => [tag, react])),
};

/** Says once that React has taken over what it holds. */
function Taken({ then, children }: { then: () => void; children: ReactNode }) {
  useEffect(then, [then]);
  return children;
}

async function hydrate(): Promise<void> {
  const taken = Object.entries(roots).flatMap(([name, element]) => {
    const root = document.getElementById(`root-${name}`);
    if (!root) return [];
    const onRecoverableError = (error: unknown) => window.heard.push(`${name}: ${(error as Error).message}`);
    return [
      new Promise<void>((resolve) =>
        hydrateRoot(root, <Taken then={resolve}>{element}</Taken>, { onRecoverableError }),
      ),
    ];
  });
  await Promise.all(taken);
  await settled();
}

async function define(): Promise<void> {
  const parts = '/parts.js';
  await import(parts);
  await settled();
  // What a part learns from the browser's storage comes a little later.
  await new Promise((resolve) => setTimeout(resolve, 250));
}

const written = [...document.querySelectorAll('main *')];
const steps = location.search === '?first=parts' ? [define, hydrate] : [hydrate, define];
for (const step of steps) await step();
window.lost = written.filter((node) => !node.isConnected).map((node) => node.outerHTML.slice(0, 80));
