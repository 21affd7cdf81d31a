/**
 * The page that every browser test runs in: as a portal writes it, with the stylesheets first. The link at its end gives
 * Tab somewhere to go, without which WebKitGTK goes on to the browser's own toolbar.
 */
export const testPage = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Tests</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/dist/leeway.css">
    <link rel="stylesheet" href="/dist/themes/rooms.css">
    <script type="module" src="${testFramework}"></script>
  </head>
  <body>
    <main></main>
    <footer><a href="#top">Back to the top</a></footer>
  </body>
</html>`;
