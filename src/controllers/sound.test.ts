import { expect } from '@open-wc/testing';
import { page } from '../../test/support/fixture.js';
import { armSound } from './sound.js';

const { documentElement } = document;

/** Something on the page that begins to play: by itself, since nobody pressed. */
async function playing(): Promise<HTMLAudioElement> {
  const audio = await page<HTMLAudioElement>('<audio></audio>');
  audio.dispatchEvent(new Event('play'));
  return audio;
}

const choose = async (sound?: 'off' | 'on') => {
  if (sound) documentElement.dataset.leeSound = sound;
  else delete documentElement.dataset.leeSound;
  await Promise.resolve();
};

describe('sound', () => {
  before(() => armSound(document));

  it('mutes what begins by itself', async () => {
    expect((await playing()).muted).to.equal(true);
  });

  it('leaves what is there and does not begin', async () => {
    expect((await page<HTMLAudioElement>('<audio></audio>')).muted).to.equal(false);
  });

  it('leaves everything where someone chose sound, and gives back what it took', async () => {
    const audio = await playing();
    await choose('on');
    expect(audio.muted).to.equal(false);
    audio.dispatchEvent(new Event('play'));
    expect(audio.muted).to.equal(false);
  });

  it('mutes everything where someone chose none, and keeps it muted', async () => {
    const audio = await page<HTMLAudioElement>('<audio></audio>');
    await choose('off');
    expect(audio.muted).to.equal(true);
    audio.muted = false;
    audio.dispatchEvent(new Event('volumechange'));
    expect(audio.muted).to.equal(true);
  });

  it('does not unmute what the page had muted', async () => {
    const audio = await page<HTMLAudioElement>('<audio></audio>');
    audio.muted = true;
    await choose('off');
    await choose('on');
    expect(audio.muted).to.equal(true);
  });

  it('mutes the part of a page that it was chosen for, and nothing else', async () => {
    const part = await page(
      '<div><section data-lee-sound="off"><audio></audio></section><audio></audio></div>',
    );
    const [inside, outside] = part.querySelectorAll('audio');
    for (const audio of [inside, outside]) audio.dispatchEvent(new Event('volumechange'));
    expect([inside.muted, outside.muted]).to.deep.equal([true, false]);
  });
});
