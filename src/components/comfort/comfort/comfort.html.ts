import type { Comfort } from '../../../controllers/comfort.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';

/** Writes a `lee-comfort` around a part of a page. What was chosen shows without JavaScript too. */
export function comfort({ room, text, motion }: Comfort, content: Markup): Markup {
  const chosen = { 'data-lee-room': room, 'data-lee-text': text, 'data-lee-motion': motion };
  return markup`<lee-comfort${attributes(chosen)}>${content}</lee-comfort>`;
}
