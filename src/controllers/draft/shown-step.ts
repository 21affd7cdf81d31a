/**
 * Keeps an element before the buttons of the part of an intake that shows: of the last one, where several do. In a form without
 * parts it stays where the page put it. Gives what ends this.
 */
export function toShownStep(element: HTMLElement, form: HTMLFormElement): () => void {
  const follow = () => {
    const shown = [...form.querySelectorAll<HTMLElement>('lee-step:not([hidden])')].at(-1);
    const actions = shown?.querySelector(':scope > [slot=actions]');
    if (actions && form.contains(element) && actions.previousElementSibling !== element)
      actions.before(element);
  };
  const observer = new MutationObserver(follow);
  observer.observe(form, { subtree: true, attributeFilter: ['hidden'] });
  follow();
  return () => observer.disconnect();
}
