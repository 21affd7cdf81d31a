import { alone, answer, duty, signs, statement, type ReleaseProfile } from './profile.js';

const checked = '2026-11-29';
const ecfr = 'https://github.com/MichalOpoka/ecfr';

export const part2 = {
  law: '42 CFR Part 2, as amended in 2024 (United States, substance use)',
  texts: [
    ...['2.31', '2.32', '2.14', '2.15'].map((section) => ({
      of: `42 CFR ${section}`,
      at: `https://www.ecfr.gov/current/title-42/section-${section}`,
      read: `in full, as amended at 89 FR 12472 (16 February 2024), in the copy of the eCFR at ${ecfr}`,
      checked,
    })),
  ],
  recipient: 'one-or-class',
  end: 'day-or-event',
  signers: [
    signs(
      'self',
      '42 CFR 2.31(a)(8); 42 CFR 2.14(a)',
      'The patient. A minor who may by state law have the treatment alone, and nobody else for them.',
    ),
    signs(
      'parent',
      '42 CFR 2.14(b)(1)',
      'Where state law asks for a parent or guardian: the minor and the parent, guardian or whom state law names',
    ),
    signs(
      'guardian',
      '42 CFR 2.15(a)(1)',
      'For a patient whom a court found to lack the capacity to decide: the personal representative',
    ),
  ],
  elements: [
    answer('person', '42 CFR 2.31(a)(1)', 'The name of the patient'),
    answer('discloser', '42 CFR 2.31(a)(2)', 'Who shares it: named, or a class'),
    answer(
      'information',
      '42 CFR 2.31(a)(3)',
      'What is shared, described so that it is specific and makes sense',
    ),
    answer(
      'recipient',
      '42 CFR 2.31(a)(4)(i)',
      'Who gets it: named, or a class; for all treatment, payment and operations to come a general description is enough',
    ),
    statement(
      'intermediary',
      '42 CFR 2.31(a)(4)(ii)',
      'The intermediary, and its members or a class that is limited to treating providers',
      'intermediary',
    ),
    statement(
      'redisclosure-tpo',
      '42 CFR 2.31(a)(4)(iii)',
      'That it may be passed on as HIPAA permits, but for proceedings against the patient',
      'tpo',
    ),
    answer('purpose', '42 CFR 2.31(a)(5)', 'Each purpose; "at my request" is enough where the patient asks'),
    statement(
      'fundraising',
      '42 CFR 2.31(a)(5)(iii)',
      'The right to get no letters that ask for money',
      'fundraising',
    ),
    statement('revocation', '42 CFR 2.31(a)(6)', 'The right to revoke in writing, how, and what is excepted'),
    answer(
      'expiry',
      '42 CFR 2.31(a)(7)',
      'The day on which it ends, or an event that has to do with the patient or the purpose',
    ),
    answer('signer', '42 CFR 2.31(a)(8)', 'Who signs'),
    answer('signature', '42 CFR 2.31(a)(8)', 'Signature'),
    answer('other', '42 CFR 2.31(a)(8)', 'Signature of whoever may sign under 2.14 or 2.15'),
    answer('authority', 'House rule', 'Why they may sign, as HIPAA asks'),
    answer('harm', 'House rule', 'Whoever caused the harm does not sign: part 2 itself does not say so'),
    answer('date', '42 CFR 2.31(a)(9)', 'Date'),
    statement(
      'redisclosure',
      '42 CFR 2.31(a)(10)(i)',
      'That it may be passed on, and then no longer be protected',
      'tpo',
    ),
    statement('refusal', '42 CFR 2.31(a)(10)(ii)', 'What follows where someone does not sign', 'tpo'),
    alone(
      'information',
      '42 CFR 2.31(b)(2)',
      'A consent for SUD counseling notes is combined with no other',
      'counseling-notes',
    ),
    statement(
      'not-required',
      '42 CFR 2.31(b)(3)',
      'No care, payment, enrolment or benefit may depend on it, which is said here',
      'counseling-notes',
    ),
    alone(
      'purpose',
      '42 CFR 2.31(d)',
      'A consent for use in an investigation or proceedings, civil, criminal, administrative or legislative, is for nothing else',
      'proceedings',
    ),
    duty(
      '42 CFR 2.31(c)',
      'Nothing is shared on a consent that is over, not whole, revoked or known to be false',
    ),
    duty('42 CFR 2.32(a)', 'Each disclosure carries the notice, in one of its two wordings'),
    duty(
      '42 CFR 2.32(b)',
      'Each disclosure carries a copy of the consent, or a clear explanation of its scope',
    ),
  ],
} as const satisfies ReleaseProfile;
