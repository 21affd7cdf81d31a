import { answer, duty, signs, statement, type ReleaseProfile } from './profile.js';

const checked = '2026-11-29';

export const gdpr = {
  law: 'GDPR, articles 7 and 9 (European Union)',
  texts: [
    {
      of: 'GDPR article 7',
      at: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      read: 'in full, in the copy at https://datenschutzgesetze.externer-datenschutzbeauftragter-dresden.de/en/gdpr/art-7',
      checked,
    },
    {
      of: 'GDPR article 8',
      at: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      read: 'in full, in the copy at https://fliphtml5.com/laus/rexq',
      checked,
    },
    {
      of: 'GDPR article',
      at: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      read: '4(11), 6(1)(a), 9(2)(a), 13(1)(e), 13(2)(a) and (c), as several others quote them; not the articles in full',
      checked,
    },
    {
      of: 'GDPR recital',
      at: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
      read: '42 and 43 in full, in the copy at https://overview.legal/laws/gdpr',
      checked,
    },
  ],
  recipient: 'one',
  end: 'day-or-event',
  signers: [
    signs('self', 'GDPR article 4(11)', 'The data subject'),
    signs(
      'parent',
      'GDPR article 8(1); National law',
      'For an online service to a child below 16, or the age of the country: a holder of parental responsibility consents or authorises. That the child signs too, and never one who caused the harm, are house rules',
    ),
    signs(
      'guardian',
      'National law',
      'Whoever a court appointed. Never one who caused the harm is a house rule',
    ),
  ],
  elements: [
    answer('discloser', 'GDPR recital 42', 'Who is answerable (the controller)'),
    answer('recipient', 'GDPR article 13(1)(e)', 'Who gets it'),
    answer('information', 'GDPR article 4(11); GDPR article 9(2)(a)', 'What is shared, specific'),
    answer('purpose', 'GDPR article 6(1)(a); GDPR article 9(2)(a); GDPR recital 42', 'Each purpose'),
    answer('expiry', 'GDPR article 13(2)(a)', 'How long it is kept, or how that is decided'),
    answer('signer', 'GDPR article 4(11)', 'Who consents'),
    answer(
      'signature',
      'GDPR article 4(11); GDPR article 9(2)(a)',
      'A clear act, and for health and the like an explicit one',
    ),
    answer('other', 'GDPR article 8(1)', 'Who consents for them'),
    answer('harm', 'House rule', 'Whoever caused the harm does not sign'),
    answer('date', 'GDPR article 7(1)', 'When, since it has to be shown'),
    statement(
      'revocation',
      'GDPR article 7(3); GDPR article 13(2)(c)',
      'It can be taken back at any time, as easily as it is given; said before',
    ),
    statement(
      'not-required',
      'GDPR article 7(4); GDPR recital 42; GDPR recital 43',
      'No service depends on it',
    ),
    duty('GDPR article 7(1)', 'You can show that it was given'),
    duty('GDPR article 7(2)', 'It stands apart from all else, in plain language'),
    duty(
      'GDPR article 8(2)',
      'Make reasonable efforts to see that it is a holder of parental responsibility',
    ),
    duty('GDPR article 9(2)(a)', 'Some countries let nobody consent to some of it: look at the law of yours'),
    duty('GDPR recital 43', 'What can be agreed to separately is asked separately'),
    duty(
      'GDPR recital 43',
      'Where there is a clear imbalance, as with a public authority, consent is most often not the basis: find another in article 6 or 9',
    ),
  ],
} as const satisfies ReleaseProfile;
