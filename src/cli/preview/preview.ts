/**
 * Runs in the overview, and in a room that is opened by itself. Loads the page anew when the theme's file has changed. A
 * frame is loaded with the page around it, so that few connections are open.
 */
if (window.top === window)
  new EventSource(`/changes?since=${document.documentElement.dataset.version}`).addEventListener(
    'change',
    () => location.reload(),
  );
