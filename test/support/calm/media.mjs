/**
 * Runs in the page before its scripts. Notes what plays, speaks or shakes while nobody presses anything. WCAG 1.4.2 Audio Control:
 * https://www.w3.org/TR/WCAG22/#audio-control, and 2.2.2 Pause, Stop, Hide: https://www.w3.org/TR/WCAG22/#pause-stop-hide
 */
export function watchMedia() {
  let begun = [];
  const note = (owner, name, what) => {
    const own = owner?.[name];
    if (!own) return;
    owner[name] = function (...given) {
      begun.push(what);
      return own.apply(this, given);
    };
  };
  note(HTMLMediaElement.prototype, 'play', 'play()');
  note(window.AudioScheduledSourceNode?.prototype, 'start', 'sound');
  note(window.speechSynthesis, 'speak', 'speech');
  note(Navigator.prototype, 'vibrate', 'vibration');

  window.calm.media = {
    begin: () => (begun = []),
    read: () => [
      ...begun,
      ...window.calm
        .find('audio, video')
        .filter(({ autoplay, paused }) => autoplay || !paused)
        .map(({ localName }) => localName),
    ],
  };
}
