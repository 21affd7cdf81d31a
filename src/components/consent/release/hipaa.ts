import { alone, answer, duty, signs, statement, type ReleaseProfile } from './profile.js';

const checked = '2026-11-29';
const ecfr = 'https://github.com/MichalOpoka/ecfr';
const hipaa2013 = 'https://github.com/aptible/www.aptible.com';

export const hipaa = {
  law: 'HIPAA authorization (United States, health)',
  texts: [
    {
      of: '45 CFR 164.508',
      at: 'https://www.ecfr.gov/current/title-45/section-164.508',
      read: `in full, as amended at 78 FR 5699 (25 January 2013), in the copy at ${hipaa2013}`,
      checked,
    },
    {
      of: '45 CFR 164.502',
      at: 'https://www.ecfr.gov/current/title-45/section-164.502',
      read: `(g) in full, as amended at 78 FR 5696 (25 January 2013), in the copy of the eCFR at ${ecfr}`,
      checked,
    },
  ],
  recipient: 'one-or-class',
  end: 'day-or-event',
  signers: [
    signs(
      'self',
      '45 CFR 164.508(c)(1)(vi); 45 CFR 164.502(g)(3)(i)',
      'The individual; also a minor who may by law have the care without them.',
    ),
    signs(
      'parent',
      '45 CFR 164.502(g)(3)(i)',
      'For a minor who is not emancipated: the parent or guardian. That the minor signs too is a house rule.',
    ),
    signs(
      'guardian',
      '45 CFR 164.502(g)(2)',
      'Whoever may by law decide about health care for the individual',
    ),
    signs(
      'representative',
      '45 CFR 164.508(c)(1)(vi); 45 CFR 164.502(g)(1)',
      'A personal representative, with a description of their authority.',
    ),
  ],
  elements: [
    answer(
      'information',
      '45 CFR 164.508(c)(1)(i)',
      'What is shared, described so that it is specific and makes sense',
    ),
    answer('discloser', '45 CFR 164.508(c)(1)(ii)', 'Who shares it: named, or a class'),
    answer('recipient', '45 CFR 164.508(c)(1)(iii)', 'Who gets it: named, or a class'),
    answer(
      'purpose',
      '45 CFR 164.508(c)(1)(iv)',
      'Each purpose; "at my request" is enough where the individual asks',
    ),
    answer(
      'expiry',
      '45 CFR 164.508(c)(1)(v)',
      'The day on which it ends, or an event that has to do with the individual or the purpose',
    ),
    answer('signer', '45 CFR 164.508(c)(1)(vi)', 'Who signs'),
    answer('signature', '45 CFR 164.508(c)(1)(vi)', 'Signature'),
    answer('other', '45 CFR 164.508(c)(1)(vi)', 'Signature of the representative'),
    answer('authority', '45 CFR 164.508(c)(1)(vi)', 'Why the representative may sign'),
    answer(
      'harm',
      '45 CFR 164.502(g)(5)',
      'Whoever may have harmed or endangers the individual need not be taken as representative. Here they never are, which is a house rule',
    ),
    answer('date', '45 CFR 164.508(c)(1)(vi)', 'Date'),
    statement(
      'revocation',
      '45 CFR 164.508(c)(2)(i)',
      'The right to revoke in writing, how, and what is excepted',
    ),
    statement(
      'not-required',
      '45 CFR 164.508(c)(2)(ii)',
      'Whether care, payment, enrolment or benefits depend on it',
    ),
    statement(
      'redisclosure',
      '45 CFR 164.508(c)(2)(iii)',
      'That it may be passed on, and then no longer be protected',
    ),
    statement('copy', '45 CFR 164.508(c)(4)', 'A copy of what was signed, which is said here'),
    alone(
      'information',
      '45 CFR 164.508(b)(3)(ii)',
      'An authorization for psychotherapy notes is combined with no other',
      'psychotherapy-notes',
    ),
    duty(
      '45 CFR 164.508(b)(4)',
      'Do not make care, payment, enrolment or benefits depend on it, but as it allows',
    ),
    duty(
      '45 CFR 164.508(b)(2)',
      'Share nothing on one that is over, not whole, revoked or known to be false',
    ),
    duty('45 CFR 164.508(b)(3)', 'It is combined with no other document, but as it allows'),
    duty('45 CFR 164.508(c)(3)', 'Plain language'),
    duty(
      '45 CFR 164.508(a)(3)(ii); 45 CFR 164.508(a)(4)(ii)',
      'Where someone pays for it, it says so. This form does not',
    ),
  ],
} as const satisfies ReleaseProfile;
