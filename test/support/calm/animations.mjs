/**
 * Runs in the page before its scripts. Asks ten times a second what is being animated, by styles, scripts or SVG. WCAG 2.2.2
 * Pause, Stop, Hide: https://www.w3.org/TR/WCAG22/#pause-stop-hide, and 2.3.3 Animation from Interactions:
 * https://www.w3.org/TR/WCAG22/#animation-from-interactions
 */
export function watchAnimations() {
  const { find, roots } = window.calm;
  const MOVED_BY_SVG = 'animate, animateMotion, animateTransform, set';
  let seen = new Map();

  const nameOf = ({ animationName, transitionProperty, id, effect }) =>
    `${animationName ?? transitionProperty ?? (id || 'script')} on ${effect?.target?.localName ?? 'nothing'}${effect?.pseudoElement ?? ''}`;

  const look = () => {
    for (const root of roots())
      for (const animation of root.getAnimations())
        if (animation.playState === 'running') seen.set(animation, nameOf(animation));
    for (const mover of find(MOVED_BY_SVG))
      if (mover.ownerSVGElement && !mover.ownerSVGElement.animationsPaused())
        seen.set(mover, `${mover.localName} in svg`);
  };
  window.calm.setInterval(look, 100);

  window.calm.animations = {
    begin: () => (seen = new Map()),
    read() {
      look();
      return [...seen.values()];
    },
  };
}
