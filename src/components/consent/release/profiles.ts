import { gdpr } from './gdpr.js';
import { hipaa } from './hipaa.js';
import { part2 } from './part2.js';
import type { ReleaseProfile } from './profile.js';
import { vawa } from './vawa.js';

/**
 * What a release of information has to say under each law, a file for each, to be reviewed. It is a checklist and no legal advice:
 * state law, court rules and funders can ask for more. A person who knows the law has to read it before an agency relies on it.
 *
 * Each paragraph was compared with the text that it is cited from, in the copy that `texts` names. Where a copy is older than the
 * law of today, what changed since was not seen. What no law says is called a house rule, or the practice of the field.
 */
export const profiles = { vawa, hipaa, part2, gdpr } as const satisfies Record<string, ReleaseProfile>;

export type ProfileId = keyof typeof profiles;

/** The profiles as data, all of one shape. */
export const profileOf = (id: ProfileId): ReleaseProfile => profiles[id];
