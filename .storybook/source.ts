/**
 * The markup of a story, as someone would copy it: a line for each element. Stories are strings, which Storybook takes for text and
 * shows with each `<` escaped.
 */
export async function asMarkup(code: string, { viewMode }: { viewMode?: string } = {}): Promise<string> {
  // A story by itself shows no code, so it need not wait for what lays it out.
  if (viewMode === 'story') return code;
  const [{ format }, html] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/html'),
  ]);
  const isEscaped = !code.includes('<');
  return format(isEscaped ? unescaped(code) : code, {
    parser: 'html',
    plugins: [html],
    htmlWhitespaceSensitivity: 'ignore',
    printWidth: 100,
  });
}

/** What `innerHTML` gives of a text, as that text. */
const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&amp;', '&');
