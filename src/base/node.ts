type Given = string | ((event: Event) => void) | undefined;

/**
 * Makes a node of a shadow tree: its attributes, its listeners (a function is called at the event of that name), and what
 * stands in it. Nothing stands for nothing.
 */
export function node(
  tag: string,
  given: Readonly<Record<string, Given>> = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === 'function') made.addEventListener(name, value);
    else if (value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}
