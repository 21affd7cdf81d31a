import { voiceAr } from './tone-ar.js';
import { voiceEn } from './tone-en.js';
import { voiceEs } from './tone-es.js';
import { voiceFr } from './tone-fr.js';
import { voiceHt } from './tone-ht.js';
import { voiceUk } from './tone-uk.js';
import { voiceVi } from './tone-vi.js';
import { voiceZh } from './tone-zh.js';
import type { TranslatedVoice, Voice } from './tone.js';

/** Every language beside English, by its tag. */
export const translated: Readonly<Record<string, TranslatedVoice>> = {
  ar: voiceAr,
  es: voiceEs,
  fr: voiceFr,
  ht: voiceHt,
  uk: voiceUk,
  vi: voiceVi,
  zh: voiceZh,
};

export const voices: Readonly<Record<string, Voice>> = { en: voiceEn, ...translated };

const names = new Intl.DisplayNames('en', { type: 'language' });

export const languageOf = (tag: string): string => names.of(tag)!;
