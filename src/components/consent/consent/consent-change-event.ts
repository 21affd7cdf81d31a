/** Someone gave a consent, took it back, or cleared it. What they chose is read from the element, never from here. */
export class LeeConsentChangeEvent extends Event {
  /** The name of the purpose, as it is sent. */
  readonly name: string;

  constructor(name: string) {
    super('lee-consent-change', { bubbles: true });
    this.name = name;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lee-consent-change': LeeConsentChangeEvent;
  }
}
