/**
 * Runs in the page before its scripts. Counts what the page's code has the browser do later by itself: whatever is set while
 * nobody does anything, or waits since before. A page that nobody touches has nothing to do. WCAG 2.2.3 No Timing:
 * https://www.w3.org/TR/WCAG22/#no-timing, and 2.2.4 Interruptions: https://www.w3.org/TR/WCAG22/#interruptions
 */
export function watchTimers() {
  const waiting = new Map();
  let seen = new Set();
  const { Error } = window;

  const watchOne = (set, clear, { repeats = false } = {}) => {
    const setOwn = window[set];
    const clearOwn = window[clear];
    window[set] = function (run, ...rest) {
      if (typeof run !== 'function') return setOwn.call(window, run, ...rest);
      const delay = typeof rest[0] === 'number' ? ` ${rest[0]} ms` : '';
      const timer = `${set}${delay} ${new Error().stack.split('\n')[2]?.trim() ?? ''}`;
      const id = setOwn.call(
        window,
        function (...given) {
          if (!repeats) waiting.delete(`${clear} ${id}`);
          return run.apply(this, given);
        },
        ...rest,
      );
      waiting.set(`${clear} ${id}`, timer);
      seen.add(timer);
      return id;
    };
    window[clear] = function (id) {
      // A timeout may be cleared as an interval, and the other way round.
      for (const name of clear.startsWith('clear') ? ['clearTimeout', 'clearInterval'] : [clear])
        waiting.delete(`${name} ${id}`);
      return clearOwn.call(window, id);
    };
  };
  window.calm.setInterval = window.setInterval.bind(window);
  watchOne('setTimeout', 'clearTimeout');
  watchOne('setInterval', 'clearInterval', { repeats: true });
  watchOne('requestAnimationFrame', 'cancelAnimationFrame');
  watchOne('requestIdleCallback', 'cancelIdleCallback');

  window.calm.timers = {
    begin: () => (seen = new Set(waiting.values())),
    read: () => [...seen],
  };
}
