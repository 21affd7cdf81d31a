/**
 * Remembers where someone is: which control has the focus, where the caret is in it, and what is selected. Gives what brings
 * them back there, without scrolling.
 */
export function holdPlace(): () => void {
  const control = focused() as (HTMLElement & Partial<HTMLInputElement>) | null;
  const { selectionStart, selectionEnd, selectionDirection } = control ?? {};
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    if (!control?.isConnected) return;
    if (focused() !== control) control.focus({ preventScroll: true });
    if (typeof selectionStart === 'number')
      control.setSelectionRange!(selectionStart, selectionEnd!, selectionDirection!);
    else if (control.isContentEditable && range?.startContainer.isConnected) {
      selection!.removeAllRanges();
      selection!.addRange(range);
    }
  };
}

/** What has the focus, in open shadow roots too. */
function focused(): Element | null {
  let node = document.activeElement;
  while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
  return node;
}
