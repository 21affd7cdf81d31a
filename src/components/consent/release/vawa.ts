import { answer, duty, signs, statement, type ReleaseProfile } from './profile.js';

const checked = '2026-11-29';
const ecfr = 'https://github.com/MichalOpoka/ecfr';
const code = 'https://github.com/codexstanford/markdonw-chunck-of-the-usa-code';

const ADVICE = {
  of: 'Practice',
  at: 'https://www.techsafety.org/waivers-at-a-glance',
  read: 'the beginning of the page, and the questions about releases at tools.nnedv.org/faq',
  checked,
};

export const vawa = {
  law: 'VAWA, FVPSA and VOCA (United States, services for people who were harmed)',
  texts: [
    {
      of: '34 U.S.C. 12291',
      at: 'https://www.law.cornell.edu/uscode/text/34/12291',
      read: `(b)(2) in full, as it stands since the act of 15 March 2022, in the copy of the code at ${code}`,
      checked,
    },
    {
      of: '28 CFR 90.4',
      at: 'https://www.ecfr.gov/current/title-28/section-90.4',
      read: `in full, as made at 81 FR 85891 (29 November 2016), in the copy of the eCFR at ${ecfr}`,
      checked,
    },
    {
      of: '42 U.S.C. 10406',
      at: 'https://www.law.cornell.edu/uscode/text/42/10406',
      read: `(c)(5) in full, in the copy of the code at ${code}`,
      checked,
    },
    {
      of: '28 CFR 94.115',
      at: 'https://www.ecfr.gov/current/title-28/section-94.115',
      read: '(a) and (b), in the copy at https://self-law.org; (c) was not read',
      checked,
    },
    { of: '45 CFR 1370.4', at: 'https://www.ecfr.gov/current/title-45/section-1370.4', checked },
    ADVICE,
  ],
  recipient: 'one',
  end: 'day',
  signers: [
    signs(
      'self',
      '34 U.S.C. 12291(b)(2)(B)(ii); 28 CFR 90.4(b)(3)(ii)(C) and (D); 28 CFR 94.115(a)(2)',
      'The person; also a minor or a person with a guardian who may by law have the service without them.',
    ),
    signs(
      'parent',
      '34 U.S.C. 12291(b)(2)(B)(ii); 28 CFR 90.4(b)(3)(ii)(C); 42 U.S.C. 10406(c)(5)(B)(ii)(I)(bb)',
      'For a minor who is not emancipated: the minor and a parent or guardian. Never whoever harmed the minor or the other parent.',
    ),
    signs(
      'guardian',
      '34 U.S.C. 12291(b)(2)(B)(ii); 28 CFR 90.4(b)(3)(ii)(C); 42 U.S.C. 10406(c)(5)(B)(ii)(I)(cc)',
      'In legal incapacity: the guardian whom a court appointed. Never whoever harmed the person.',
    ),
  ],
  elements: [
    answer('discloser', 'House rule', 'Which program shares it: the texts take it for granted'),
    answer(
      'recipient',
      '28 CFR 90.4(b)(3)(ii)(A); Practice',
      'Who would have access. One for each release is the practice of the field',
    ),
    answer('information', '28 CFR 90.4(b)(3)(ii)(A)', 'Which information: its scope, and no blanket release'),
    answer('purpose', '28 CFR 90.4(b)(3)(ii)(A)', 'Why it might be shared'),
    answer(
      'expiry',
      '34 U.S.C. 12291(b)(2)(B)(ii); 28 CFR 90.4(b)(3)(ii)(A)',
      'How long: a release says it, and it is reasonable. 15 to 30 days are common, and stand in no text',
    ),
    answer('signer', '34 U.S.C. 12291(b)(2)(B)(ii); 28 CFR 90.4(b)(3)(ii)(C)', 'Who consents'),
    answer(
      'harm',
      '34 U.S.C. 12291(b)(2)(B)(ii); 42 U.S.C. 10406(c)(5)(B)(ii)(II); 28 CFR 94.115(a)(2)',
      'Whoever harmed the minor, the person with a guardian or the other parent does not sign, nor whoever is suspected of it',
    ),
    answer('signature', '34 U.S.C. 12291(b)(2)(B)(ii); 28 CFR 90.4(b)(3)(ii)(A) and (C)', 'Written, signed'),
    answer('other', '28 CFR 90.4(b)(3)(ii)(C)', 'The parent or guardian who signs'),
    answer('date', 'House rule', 'When, since what is limited in time begins on a day'),
    statement(
      'risks',
      '34 U.S.C. 12291(b)(2)(B)(ii); 28 CFR 90.4(b)(3)(ii)(A)',
      'Informed: what may happen when it is shared',
    ),
    statement('other-ways', 'Practice', 'Other ways to reach the same'),
    statement(
      'not-required',
      '34 U.S.C. 12291(b)(2)(D)(ii)(I); 28 CFR 90.4(b)(3)(ii)(B)',
      'No service depends on it',
    ),
    statement('revocation', 'Practice', 'It can be taken back: the texts do not say so'),
    duty(
      '28 CFR 90.4(b)(3)(ii)(A)',
      'Talk it over first, agree on what is shared and with whom, and write that down',
    ),
    duty(
      '28 CFR 90.4(b)(3)(ii)(C)',
      'For a child who cannot yet consent knowingly a parent or guardian may consent alone, and the child is told where that fits. This form has no such case: 42 U.S.C. 10406 does not name it',
    ),
    duty(
      '34 U.S.C. 12291(b)(2)(C); 28 CFR 90.4(b)(3)(iii); 28 CFR 94.115(b)',
      'Where a law or a court compels it: try to tell the person, and protect whoever it touches',
    ),
    duty('28 CFR 90.4(b)(6)', 'Keep what shows that this is done'),
    duty('45 CFR 1370.4', 'The rule of FVPSA can ask for more: it was not to be read'),
  ],
} as const satisfies ReleaseProfile;
