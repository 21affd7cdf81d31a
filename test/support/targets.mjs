/**
 * Runs in the page: focuses everything under `root` that can be pressed or written in, and gives in words what is less than
 * 44 by 44 px there (https://www.w3.org/TR/WCAG22/#target-size-enhanced), or shows its focus by less than 3:1
 * (https://www.w3.org/TR/WCAG22/#focus-appearance). Words in a sentence that lead on are as large as the sentence is.
 */
export function findPoorTargets(root) {
  // Half of it, less what rounding takes.
  const REACH = 44 / 2 - 0.5;
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

  const within = (node) =>
    [...(node.shadowRoot?.children ?? []), ...node.children].flatMap((one) => [one, ...within(one)]);
  const around = (one) => one.assignedSlot ?? one.parentElement ?? one.getRootNode().host;
  const outwards = (one) => (one ? [one, ...outwards(around(one))] : []);

  const known = new Map();
  const rgba = (colour) => {
    if (!known.has(colour)) known.set(colour, painted(colour));
    return known.get(colour);
  };
  const painted = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour) => {
    const [red, green, blue] = rgba(colour)
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const surfaceOf = (one) =>
    outwards(one)
      .map((each) => getComputedStyle(each).backgroundColor)
      .find((colour) => rgba(colour)[3] === 255) ?? 'Canvas';

  const inSentence = (one) => {
    if (getComputedStyle(one).display !== 'inline') return false;
    const block = outwards(one).find((each) => !/^(inline|contents)/.test(getComputedStyle(each).display));
    return block.textContent.trim().length > one.textContent.trim().length;
  };

  /** A plain control that stands in no part is drawn by the page that it is in. */
  const isOfPage = (one) => one.matches('input, select, textarea') && !one.closest('[slot], lee-option');

  const name = (one) => one.outerHTML.slice(0, 90);

  const hitAt = (x, y, tree = document) => {
    const hit = tree.elementFromPoint(x, y);
    return hit?.shadowRoot && hit.shadowRoot !== tree ? (hitAt(x, y, hit.shadowRoot) ?? hit) : hit;
  };

  /** Asks where a press still counts, since a label can reach further than its box. */
  const tooSmall = (one) => {
    if (inSentence(one)) return [];
    one.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const own = [one, ...(one.labels ?? [])];
    const box = (one.matches('[type=radio], [type=checkbox]') ? one.labels[0] : one).getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const missed = [
      [-REACH, 0],
      [REACH, 0],
      [0, -REACH],
      [0, REACH],
    ].filter(([right, down]) => {
      const hit = hitAt(x + right, y + down);
      return !own.some((each) => each.contains(hit) || hit?.getRootNode().host === each);
    });
    return missed.length ? [`cannot be pressed ${REACH} px from its middle: ${name(one)}`] : [];
  };

  const faint = (one) => {
    const ringed = outwards(one)
      .slice(0, 5)
      .find((each) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(each);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
    if (!ringed) return [`shows no focus: ${name(one)}`];
    const ratio = contrast(getComputedStyle(ringed).outlineColor, surfaceOf(around(ringed)));
    return ratio < 3 ? [`shows focus by ${ratio.toFixed(2)}:1: ${name(one)}`] : [];
  };

  const { activeElement: focused } = document;
  const { scrollX, scrollY } = window;
  const wrong = within(root)
    .filter((one) => one.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]'))
    .filter((one) => !isOfPage(one))
    .filter(
      (one) => !one.matches(':disabled, [inert] *') && one.checkVisibility({ visibilityProperty: true }),
    )
    .flatMap((one) => {
      one.focus({ preventScroll: true, focusVisible: true });
      return one.matches(':focus') ? [...tooSmall(one), ...faint(one)] : [];
    });
  focused?.focus({ preventScroll: true });
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  return wrong;
}
