const leaving = new AbortController();
let clearing = new AbortController();
let isListening = false;

function listen(): void {
  if (isListening) return;
  isListening = true;
  document.addEventListener('lee-exit', () => leaving.abort(), true);
  document.addEventListener(
    'lee-erase',
    () => {
      clearing.abort();
      clearing = new AbortController();
    },
    true,
  );
}

/** Aborts when someone leaves. From then on nothing is written any more, by whatever was under way. */
export function left(): AbortSignal {
  listen();
  return leaving.signal;
}

/** Aborts too when all that the site keeps here is cleared: what was under way then is not written after it. */
export function leftOrCleared(): AbortSignal {
  listen();
  return AbortSignal.any([leaving.signal, clearing.signal]);
}
