/** An element of our own markup. `true` stands for an attribute without a value. */
export interface Branch {
  tag: string;
  given: Record<string, string | true>;
  inside: (Branch | string)[];
}

/** The elements of our markup that never hold anything. */
export const EMPTY: ReadonlySet<string> = new Set(['br', 'input', 'link', 'path']);

const CHARACTERS: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const PIECE = /<\/([a-z][\w-]*)>|<([a-z][\w-]*)((?:\s[\w-]+(?:="[^"]*")?)*)\/?>|([^<]+)/gy;

const ATTRIBUTE = /\s([\w-]+)(?:="([^"]*)")?/g;

/**
 * Reads what the helpers of this library write, and nothing else: they close every element, quote every value and escape
 * five characters, so a page's HTML parser is not needed, which would be missing on a server and refused by Trusted Types.
 */
export function treeOf(markup: string): Branch['inside'] {
  const top: Branch = { tag: '', given: {}, inside: [] };
  const open = [top];
  let end = 0;
  for (const [whole, closed, tag, given, text] of markup.matchAll(PIECE)) {
    end += whole.length;
    const { inside } = open.at(-1)!;
    if (text !== undefined) inside.push(plain(text));
    else if (closed !== undefined) {
      if (open.pop()!.tag !== closed) throw new Error(`Leeway: </${closed}> closes nothing.`);
    } else {
      const branch: Branch = { tag, given: attributesOf(given), inside: [] };
      inside.push(branch);
      if (!EMPTY.has(tag)) open.push(branch);
    }
  }
  if (end !== markup.length || open.length !== 1) throw new Error(`Leeway: cannot read ${markup.slice(end)}`);
  return top.inside;
}

function attributesOf(text: string): Branch['given'] {
  const given: Branch['given'] = {};
  for (const [, name, value] of text.matchAll(ATTRIBUTE)) given[name] = value === undefined || plain(value);
  return given;
}

const plain = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:amp|lt|gt|quot|#39);/g, (one) => CHARACTERS[one]) : text;
