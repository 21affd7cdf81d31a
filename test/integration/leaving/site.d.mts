/** How a page is at one moment of leaving. */
export interface Look {
  covered: boolean;
  inert: boolean;
  title: string;
  ground: string;
  text: string;
  head: string[];
  icon?: string;
  fields: number;
  filled: number;
  silent: boolean;
  local: string[];
  session: Record<string, string>;
}

/** What a page told of an exit. */
export interface Seen {
  clicks: number;
  keys: number;
  inTask: Look;
  frame: Look;
  after: number;
}

export interface Site {
  readonly inside: string;
  readonly outside: string;
  readonly ground: string;
  readonly seen: Seen[];
  readonly asked: { path: string; referrer: string }[];
  /** For each page that was left in any way, its path and whether it was covered. */
  readonly hidden: string[];
  /** Everything that either site was sent: addresses, headers, bodies. */
  readonly sent: string[];
  prompted: number;
  signedOut: number;
  /** Cannot be reached, until it is plugged in again. */
  unplug(): Promise<void>;
  plug(): Promise<void>;
  close(): Promise<void>;
}

export function openSite(): Promise<Site>;
