const armed = new WeakSet<Document>();

/** What we muted, to give it back where a person lets it sound. */
const hushed = new WeakSet<HTMLMediaElement>();

/**
 * Keeps a page quiet: media that begins without a press is muted, and where the person chose no sound, so is everything.
 * Where they chose sound the page's media is left alone.
 */
export function armSound(page: Document): void {
  if (armed.has(page)) return;
  armed.add(page);
  // These do not bubble.
  for (const type of ['play', 'volumechange'])
    page.addEventListener(type, ({ target, type }) => review(target as HTMLMediaElement, type), true);
  const observer = new MutationObserver(() => page.querySelectorAll('audio, video').forEach(reviewAnew));
  observer.observe(page, { subtree: true, attributeFilter: ['data-lee-sound'] });
  page.querySelectorAll('audio, video').forEach(reviewAnew);
}

function review(media: HTMLMediaElement, type?: string): void {
  const sound = media.closest('[data-lee-sound]')?.getAttribute('data-lee-sound');
  const bySelf = type === 'play' && !navigator.userActivation?.isActive;
  if (sound === 'off' || (!sound && bySelf)) hush(media);
  else if (sound && hushed.delete(media)) media.muted = false;
}

const reviewAnew = (media: Element): void => review(media as HTMLMediaElement);

function hush(media: HTMLMediaElement): void {
  if (media.muted) return;
  hushed.add(media);
  media.muted = true;
}
