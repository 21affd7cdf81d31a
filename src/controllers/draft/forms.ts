/** Which form a draft is of: where its page is, without what a query says, and its own id or name. Never kept as it is. */
export const identityOf = (form: HTMLFormElement): string =>
  identityAt(location.pathname, form.getAttribute('id') ?? form.getAttribute('name') ?? '');

const identityAt = (path: string, form: string): string => `${location.origin}${path}#${form}`;

/** The same, of a form on another page of this site: its address, and after `#` its id or name where it has one. */
export function identityOfAddress(address: string): string | undefined {
  if (!URL.canParse(address, document.baseURI)) return undefined;
  const { origin, pathname, hash } = new URL(address, document.baseURI);
  return origin === location.origin ? identityAt(pathname, hash.slice(1)) : undefined;
}

/**
 * Asks the browser to keep no copy of its own of what is written in a form, for form history or to restore a closed page: for
 * each control, and for the form. Gives what puts back what the page had asked for.
 */
export function askNotToRemember(form: HTMLFormElement): () => void {
  const before = new Map<Element, string | null>();
  const ask = (element: Element) => {
    if (before.has(element)) return;
    before.set(element, element.getAttribute('autocomplete'));
    element.setAttribute('autocomplete', 'off');
  };
  const askAll = () =>
    [form, ...form.elements].filter((one) => !one.matches('button, fieldset, output')).forEach(ask);
  askAll();
  // Fields that come later are asked before anything is written in them.
  form.addEventListener('focusin', askAll);
  return () => {
    form.removeEventListener('focusin', askAll);
    for (const [element, asked] of before)
      if (asked === null) element.removeAttribute('autocomplete');
      else element.setAttribute('autocomplete', asked);
    before.clear();
  };
}
