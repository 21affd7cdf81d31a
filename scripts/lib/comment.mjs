/** A docstring of these lines. */
export const comment = (text) =>
  text.includes('\n')
    ? `/**\n${text
        .split('\n')
        .map((line) => ` * ${line}`.trimEnd())
        .join('\n')}\n */`
    : `/** ${text} */`;
