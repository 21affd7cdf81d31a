/**
 * Runs in the page before its scripts. Notes what moves that nobody moved: layout shifts without input just before. 0 is none.
 * Layout Instability: https://wicg.github.io/layout-instability/
 */
export function watchShifts() {
  let since = 0;
  const shifts = [];
  const nameOf = ({ node }) => node?.localName ?? node?.parentElement?.localName ?? 'something';
  const hear = (entries) => {
    for (const { value, hadRecentInput, startTime, sources } of entries)
      if (!hadRecentInput) shifts.push({ value, startTime, moved: sources.map(nameOf) });
  };
  const observer = new PerformanceObserver((list) => hear(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });

  window.calm.shifts = {
    begin: () => (since = performance.now()),
    read() {
      hear(observer.takeRecords());
      return shifts.filter(({ startTime }) => startTime >= since);
    },
  };
}
