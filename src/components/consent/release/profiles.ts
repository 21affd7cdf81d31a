import { answer, duty, signs, statement, type ReleaseProfile } from './profile.js';

/**
 * What a release of information has to say under each law, in one place to be reviewed. It is a checklist and no legal advice:
 * state law, court rules and funders can ask for more. A person who knows the law has to read it before an agency relies on it.
 */

export const profiles = {
  vawa: {
    law: 'VAWA, FVPSA and VOCA (United States, services for people who were harmed)',
    checked: '2026-11-28',
    sources: [
      'https://www.law.cornell.edu/uscode/text/34/12291',
      'https://www.ecfr.gov/current/title-28/section-90.4',
      'https://www.ecfr.gov/current/title-28/section-94.115',
      'https://www.ecfr.gov/current/title-45/section-1370.4',
      'https://www.techsafety.org/releasesfaq',
    ],
    compared:
      'Read in copies: 34 U.S.C. 12291(b)(2)(A) and (B), and 28 CFR 94.115. Not read: 28 CFR 90.4 and 45 CFR 1370.4, which are cited as sections, from what others write of them.',
    recipient: 'one',
    end: 'day',
    signers: [
      signs(
        'self',
        '34 U.S.C. 12291(b)(2)(B)(ii)',
        'The person; also a minor or a person with a guardian who may by law have the service alone (28 CFR 94.115(a)(2)).',
      ),
      signs(
        'parent',
        '34 U.S.C. 12291(b)(2)(B)(ii)',
        'For a minor who is not emancipated: the minor and the parent or guardian. Never whoever harmed the minor or the other parent.',
      ),
      signs(
        'guardian',
        '34 U.S.C. 12291(b)(2)(B)(ii)',
        'In legal incapacity: the guardian whom a court appointed. Never whoever harmed the person.',
      ),
    ],
    elements: [
      answer('discloser', '28 CFR 90.4', 'Which program shares it'),
      answer('recipient', '28 CFR 90.4', 'Who gets it: one for each release, which is good practice'),
      answer('information', '28 CFR 90.4', 'Which information, as little as is needed'),
      answer('purpose', '28 CFR 90.4', 'What for'),
      answer(
        'expiry',
        '34 U.S.C. 12291(b)(2)(B)(ii)',
        'Reasonably limited in time; 15 to 30 days are common',
      ),
      answer('signer', '34 U.S.C. 12291(b)(2)(B)(ii)', 'Who consents'),
      answer(
        'harm',
        '34 U.S.C. 12291(b)(2)(B)(ii); 28 CFR 94.115(a)(2)',
        'Whoever caused the harm does not sign for a minor or for someone with a guardian',
      ),
      answer('signature', '34 U.S.C. 12291(b)(2)(B)(ii)', 'In writing'),
      answer('other', '34 U.S.C. 12291(b)(2)(B)(ii)', 'The parent or guardian who signs'),
      answer('date', '34 U.S.C. 12291(b)(2)(B)(ii)', 'When, since it is limited in time'),
      statement('risks', '34 U.S.C. 12291(b)(2)(B)(ii)', 'Informed: what may happen when it is shared'),
      statement('other-ways', '28 CFR 90.4', 'Informed: other ways to reach the same'),
      statement('not-required', '28 CFR 90.4', 'No service depends on it'),
      statement('revocation', '28 CFR 90.4', 'It can be taken back'),
      duty(
        '34 U.S.C. 12291(b)(2)(C)',
        'Where a law or a court compels it: try to tell the person, and protect whoever it touches',
      ),
    ],
  },
  hipaa: {
    law: 'HIPAA authorization (United States, health)',
    checked: '2026-11-28',
    sources: ['https://www.ecfr.gov/current/title-45/section-164.508'],
    compared:
      'The elements of 164.508(c) were compared with summaries, and their paragraphs cited from knowledge; so is 164.502(g).',
    recipient: 'one-or-class',
    end: 'day-or-event',
    signers: [
      signs('self', '45 CFR 164.508(c)(1)(vi)', 'The individual'),
      signs(
        'parent',
        '45 CFR 164.502(g)(3)',
        'For a minor who is not emancipated: the parent or guardian, where state law says so',
      ),
      signs('guardian', '45 CFR 164.502(g)(2)', 'Whoever may by law decide for the individual'),
      signs(
        'representative',
        '45 CFR 164.508(c)(1)(vi); 164.502(g)',
        'A personal representative, with a description of their authority. One who may have harmed or endangers the individual need not be taken as such (164.502(g)(5)).',
      ),
    ],
    elements: [
      answer(
        'information',
        '45 CFR 164.508(c)(1)(i)',
        'What is shared, described so that it is specific and makes sense',
      ),
      answer('discloser', '45 CFR 164.508(c)(1)(ii)', 'Who shares it'),
      answer('recipient', '45 CFR 164.508(c)(1)(iii)', 'Who gets it'),
      answer(
        'purpose',
        '45 CFR 164.508(c)(1)(iv)',
        'Each purpose; "at my request" is enough where the individual asks',
      ),
      answer('expiry', '45 CFR 164.508(c)(1)(v)', 'The day or event on which it ends'),
      answer('signer', '45 CFR 164.508(c)(1)(vi)', 'Who signs'),
      answer('signature', '45 CFR 164.508(c)(1)(vi)', 'Signature'),
      answer('other', '45 CFR 164.508(c)(1)(vi)', 'Signature of the representative'),
      answer('authority', '45 CFR 164.508(c)(1)(vi)', 'Why the representative may sign'),
      answer('harm', '45 CFR 164.502(g)(5)', 'No representative who may have harmed the individual'),
      answer('date', '45 CFR 164.508(c)(1)(vi)', 'Date'),
      statement(
        'revocation',
        '45 CFR 164.508(c)(2)(i)',
        'The right to revoke in writing, how, and what is excepted',
      ),
      statement(
        'not-required',
        '45 CFR 164.508(c)(2)(ii)',
        'Whether care, payment or enrolment depends on it',
      ),
      statement(
        'redisclosure',
        '45 CFR 164.508(c)(2)(iii)',
        'That it may be passed on, and then no longer be protected',
      ),
      statement('copy', '45 CFR 164.508(c)(4)', 'A copy for the individual'),
      duty('45 CFR 164.508(b)(3)(ii)', 'An authorization for psychotherapy notes stands alone'),
    ],
  },
  part2: {
    law: '42 CFR Part 2, as amended in 2024 (United States, substance use)',
    checked: '2026-11-28',
    sources: [
      'https://www.ecfr.gov/current/title-42/section-2.31',
      'https://www.ecfr.gov/current/title-42/section-2.32',
      'https://www.federalregister.gov/documents/2024/02/16/2024-02544',
    ],
    compared:
      'Read in a copy: 2.31(a)(1) to (4). The rest was compared with a checklist; sub-paragraphs were lettered anew in 2024.',
    recipient: 'one-or-class',
    end: 'day-or-event',
    signers: [
      signs(
        'self',
        '42 CFR 2.31(a)(8)',
        'The patient; also a minor who may by state law have the treatment alone (2.14)',
      ),
      signs(
        'parent',
        '42 CFR 2.14',
        'Where state law asks for a parent or guardian: the minor and the parent or guardian',
      ),
      signs(
        'guardian',
        '42 CFR 2.15',
        'For a patient who lacks the capacity to decide: the one authorised under state law',
      ),
    ],
    elements: [
      answer('person', '42 CFR 2.31(a)(1)', 'The name of the patient'),
      answer('discloser', '42 CFR 2.31(a)(2)', 'Who shares it'),
      answer(
        'information',
        '42 CFR 2.31(a)(3)',
        'What is shared, described so that it is specific and makes sense',
      ),
      answer(
        'recipient',
        '42 CFR 2.31(a)(4)(i)',
        'Who gets it; a class is enough for treatment, payment and operations',
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
      answer(
        'purpose',
        '42 CFR 2.31(a)(5)',
        'Each purpose; "at my request" is enough where the patient asks',
      ),
      statement('fundraising', '42 CFR 2.31(a)(5)', 'A clear way to say no to fundraising', 'fundraising'),
      statement(
        'revocation',
        '42 CFR 2.31(a)(6)',
        'The right to revoke in writing, how, and what is excepted',
      ),
      answer('expiry', '42 CFR 2.31(a)(7)', 'The day or event on which it ends'),
      answer('signer', '42 CFR 2.31(a)(8)', 'Who signs'),
      answer('signature', '42 CFR 2.31(a)(8)', 'Signature'),
      answer('other', '42 CFR 2.31(a)(8)', 'Signature of whoever may sign under 2.14 or 2.15'),
      answer('authority', '42 CFR 2.31(a)(8)', 'Why they may sign'),
      answer('harm', 'House rule', 'Whoever caused the harm does not sign: part 2 itself does not say so'),
      answer('date', '42 CFR 2.31(a)(9)', 'Date'),
      statement('refusal', '42 CFR 2.31(a)(10)', 'What follows where someone does not sign', 'tpo'),
      duty('42 CFR 2.31(b)', 'A consent for counselling notes stands alone'),
      duty(
        '42 CFR 2.31(c)',
        'Nothing is shared on a consent that is over, not whole, revoked or known to be false',
      ),
      duty('42 CFR 2.31(d)', 'A consent for legal proceedings stands alone'),
      duty('42 CFR 2.32', 'Each disclosure carries the notice, and a copy or explanation of the consent'),
    ],
  },
  gdpr: {
    law: 'GDPR, articles 7 and 9 (European Union)',
    checked: '2026-11-28',
    sources: [
      'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      'https://gdprhub.eu/index.php?title=Article_7_GDPR',
    ],
    compared:
      'Read in copies: article 7, recitals 42 and 43. The other articles are cited from knowledge. Age and guardianship follow national law.',
    recipient: 'one',
    end: 'day-or-event',
    signers: [
      signs('self', 'Article 4(11)', 'The data subject'),
      signs(
        'parent',
        'Article 8; national law',
        'The child with a holder of parental responsibility, never one who caused the harm',
      ),
      signs('guardian', 'National law', 'Whoever a court appointed, never one who caused the harm'),
    ],
    elements: [
      answer('discloser', 'Recital 42', 'Who is answerable (the controller)'),
      answer('recipient', 'Article 13(1)(e)', 'Who gets it'),
      answer('information', 'Articles 4(11), 9(2)(a)', 'What is shared, specific'),
      answer('purpose', 'Articles 6(1)(a), 9(2)(a); recital 42', 'Each purpose'),
      answer('expiry', 'Article 13(2)(a)', 'How long it is kept, or how that is decided'),
      answer('signer', 'Article 4(11)', 'Who consents'),
      answer(
        'signature',
        'Articles 4(11), 9(2)(a)',
        'A clear act, and for health and the like an explicit one',
      ),
      answer('other', 'Article 8', 'Who consents for them'),
      answer('harm', 'House rule', 'Whoever caused the harm does not sign'),
      answer('date', 'Article 7(1)', 'When, since it has to be shown'),
      statement(
        'revocation',
        'Articles 7(3), 13(2)(c)',
        'It can be taken back at any time, as easily as it is given; said before',
      ),
      statement('not-required', 'Article 7(4); recitals 42 and 43', 'No service depends on it'),
      duty('Article 7(1)', 'You can show that it was given'),
      duty('Article 7(2)', 'It stands apart from all else, in plain language'),
      duty(
        'Recital 43',
        'Where there is a clear imbalance, as with a public authority, consent is most often not the basis: find another in article 6 or 9',
      ),
    ],
  },
} as const satisfies Record<string, ReleaseProfile>;

export type ProfileId = keyof typeof profiles;

/** The profiles as data, all of one shape. */
export const profileOf = (id: ProfileId): ReleaseProfile => profiles[id];
