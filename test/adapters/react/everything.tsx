/** @jsxRuntime automatic */
import type { ReactElement } from 'react';
import { markup, type Markup } from '../../../src/html.js';
import * as written from '../../../src/html.js';
import * as Lee from '../../../src/react/react.js';

/** The same part twice: as React makes it, and as the helper writes it. */
export interface Twice {
  react: ReactElement;
  helper: Markup;
}

const question = { hint: 'Say as much as you like.', why: 'So that we can answer.', decline: true };
const rows = [
  { value: 'text', label: 'Text message', hint: 'From a number with no name.' },
  { value: 'call', label: 'Call' },
];
const counties = ['East', 'West', 'Upper', 'Lower', 'Lake', 'Hill'].map((label) => ({ value: label, label }));
const ways = [
  { by: ['call', 'text'], to: '555 0100', hours: 'Mo-Fr 08:00-20:00' },
  { by: 'visit', to: '12 Weir Street', hours: '24/7' },
] as const;
const agency = { ways, timeZone: 'America/New_York' };
const seen = {
  what: 'Your first name',
  who: 'Ana Reyes',
  why: 'So that she can call you',
  until: '23 May 2099',
  otherwise: 'You can call her yourself.',
};
const said = [
  { name: 'share', label: 'Share it?', said: 'yes', at: new Date('2026-05-02T14:10:00Z'), words: seen },
] as const;
const terms = { ...seen, label: 'Share how to reach you?', name: 'share' };
const spoken = { timeZone: 'America/New_York' };
const visit = { until: new Date('2099-01-01T12:00:00Z'), now: new Date('2099-01-01T11:00:00Z'), ...spoken };
const form = {
  action: '/release',
  profiles: ['vawa'],
  heading: 'Share with the housing office',
  information: ['Your first name', 'When you need a room'],
  ends: ['2099-01-15'],
  revoke: 'Tell Ana.',
  risks: 'The office keeps a list.',
  otherWays: 'You can call the office yourself.',
  now: visit.now,
  ...spoken,
} as const;
const gate = { src: 'https://maps.example.org/a', label: 'How to find us', service: 'Example Maps' };

const { LeeButton, LeeCard, LeeChoice, LeeConsent, LeeDetails, LeeHeader, LeeIntake, LeeStep } = Lee;

/** Every part of the library, by its tag. What has to be passed on stands before any question. */
export const everything: Record<string, Twice> = {
  'lee-limits': {
    react: (
      <Lee.LeeLimits
        limits={[{ when: 'A child is in danger', then: 'Ana tells child protection' }]}
        skip="#after"
      />
    ),
    helper: written.limits({
      limits: [{ when: 'A child is in danger', then: 'Ana tells child protection' }],
      skip: '#after',
    }),
  },
  'lee-address': {
    react: (
      <Lee.LeeAddress
        {...question}
        name="home"
        label="Where do you stay?"
        defaultValue={{ kind: 'lines', lines: 'A\nB' }}
      />
    ),
    helper: written.address({
      ...question,
      name: 'home',
      label: 'Where do you stay?',
      value: { kind: 'lines', lines: 'A\nB' },
    }),
  },
  'lee-button': {
    react: (
      <LeeButton
        label="Send"
        type="submit"
        variant="filled"
        id="send"
        reason="Add a way to reach you first."
      />
    ),
    helper: written.button({
      label: 'Send',
      type: 'submit',
      variant: 'filled',
      id: 'send',
      reason: 'Add a way to reach you first.',
    }),
  },
  'lee-card': {
    react: (
      <LeeCard heading="What comes next" id="next">
        <p>
          Ana reads it <b>today</b>.
        </p>
      </LeeCard>
    ),
    helper: written.card({
      heading: 'What comes next',
      id: 'next',
      content: markup`<p>Ana reads it <b>today</b>.</p>`,
    }),
  },
  'lee-check-answers': { react: <Lee.LeeCheckAnswers />, helper: written.checkAnswers() },
  'lee-choice': {
    react: (
      <LeeChoice
        {...question}
        name="reach"
        label="How may we reach you?"
        options={rows}
        own
        none
        many
        defaultValue={['call']}
        required
      />
    ),
    helper: written.choice({
      ...question,
      name: 'reach',
      label: 'How may we reach you?',
      options: rows,
      own: true,
      none: true,
      many: true,
      values: ['call'],
      required: true,
    }),
  },
  'lee-choice-pair': {
    react: (
      <Lee.LeeChoicePair
        answers={[
          { label: 'No, go back', href: '/' },
          { label: 'Yes, go on', href: '/on' },
        ]}
        question="asked"
      />
    ),
    helper: written.choicePair({
      answers: [
        { label: 'No, go back', href: '/' },
        { label: 'Yes, go on', href: '/on' },
      ],
      question: 'asked',
    }),
  },
  'lee-comfort': {
    react: (
      <Lee.LeeComfort chosen={{ room: 'nook', text: 'large' }}>
        <p>Quiet.</p>
      </Lee.LeeComfort>
    ),
    helper: written.comfort({ room: 'nook', text: 'large' }, markup`<p>Quiet.</p>`),
  },
  'lee-comfort-panel': {
    react: <Lee.LeeComfortPanel offer keep="cookie" />,
    helper: written.comfortPanel({ offer: true, keep: 'cookie' }),
  },
  'lee-confirmation': {
    react: (
      <Lee.LeeConfirmation heading="We have it" reader={<b>Ana</b>} takeBack="Call us.">
        <i>Ana calls you.</i>
      </Lee.LeeConfirmation>
    ),
    helper: written.confirmation({
      heading: 'We have it',
      reader: markup`<b>Ana</b>`,
      takeBack: 'Call us.',
      text: markup`<i>Ana calls you.</i>`,
    }),
  },
  'lee-consent': {
    react: <LeeConsent {...terms} takenBack="Ana keeps what she has." defaultValue="yes" />,
    helper: written.consent({ ...terms, takenBack: 'Ana keeps what she has.', state: 'yes' }),
  },
  'lee-consent-group': {
    react: (
      <Lee.LeeConsentGroup
        heading="Sharing"
        id="sharing"
        needed={[{ what: 'Your name', why: 'To find you again' }]}
        all
      >
        <LeeConsent {...terms} name="group" takenBack="Nothing." />
      </Lee.LeeConsentGroup>
    ),
    helper: written.consentGroup({
      heading: 'Sharing',
      id: 'sharing',
      needed: [{ what: 'Your name', why: 'To find you again' }],
      all: true,
      consents: written.consent({ ...terms, name: 'group', takenBack: 'Nothing.' }),
    }),
  },
  'lee-consent-ledger': {
    react: <Lee.LeeConsentLedger action="/said" entries={said} hidden={{ token: '1' }} {...spoken} />,
    helper: written.consentLedger({ action: '/said', entries: said, hidden: { token: '1' }, ...spoken }),
  },
  'lee-consent-receipt': {
    react: <Lee.LeeConsentReceipt entries={said} file="{}" href="/copy" {...spoken} />,
    helper: written.consentReceipt({ entries: said, file: '{}', href: '/copy', ...spoken }),
  },
  'lee-content-note': {
    react: <Lee.LeeContentNote text="Next are two questions about home." />,
    helper: written.contentNote({ text: 'Next are two questions about home.' }),
  },
  'lee-cover': {
    react: <Lee.LeeCover auto heading="Notes" />,
    helper: written.cover({ auto: true, heading: 'Notes' }),
  },
  'lee-crisis': {
    react: <Lee.LeeCrisis country="CA" lines={[{ country: 'CA', lang: 'en', ...agency }]} />,
    helper: written.crisis({ country: 'CA', lines: [{ country: 'CA', lang: 'en', ...agency }] }),
  },
  'lee-date': {
    react: (
      <Lee.LeeDate
        {...question}
        name="since"
        label="When did it begin?"
        defaultValue="2021-05~"
        autoComplete="bday"
        private
      />
    ),
    helper: written.date({
      ...question,
      name: 'since',
      label: 'When did it begin?',
      value: '2021-05~',
      autocomplete: 'bday',
      private: true,
    }),
  },
  'lee-decline': {
    react: <Lee.LeeDecline htmlFor="place" name="place" reasons={['asked-declined', 'temp-unknown']} />,
    helper: written.decline({ for: 'place', name: 'place', reasons: ['asked-declined', 'temp-unknown'] }),
  },
  'lee-details': {
    react: <LeeDetails summary="What happens then?">Ana reads it.</LeeDetails>,
    helper: written.details({ summary: 'What happens then?', content: 'Ana reads it.' }),
  },
  'lee-dialog': {
    react: (
      <Lee.LeeDialog label="Read more" heading="More" id="more">
        <p>It stays here.</p>
      </Lee.LeeDialog>
    ),
    helper: written.dialog({
      label: 'Read more',
      heading: 'More',
      id: 'more',
      content: markup`<p>It stays here.</p>`,
    }),
  },
  'lee-discreet': {
    react: <Lee.LeeDiscreet shownTitle="Notes" />,
    helper: written.discreet({ shownTitle: 'Notes' }),
  },
  'lee-embed-gate': { react: <Lee.LeeEmbedGate {...gate} />, helper: written.embedGate(gate) },
  'lee-erase': { react: <Lee.LeeErase action="/erase" />, helper: written.erase({ action: '/erase' }) },
  'lee-error-summary': {
    react: <Lee.LeeErrorSummary looks={[{ id: 'call', label: 'Name', error: 'Add a name.' }]} />,
    helper: written.errorSummary({ looks: [{ id: 'call', label: 'Name', error: 'Add a name.' }] }),
  },
  'lee-exit-explainer': {
    react: <Lee.LeeExitExplainer help={<p>Ana helps.</p>} safer="/safer" open />,
    helper: written.exitExplainer({ help: markup`<p>Ana helps.</p>`, safer: '/safer', open: true }),
  },
  'lee-file': {
    react: (
      <Lee.LeeFile
        {...question}
        name="proof"
        label="A letter"
        maxFiles={2}
        maxSize={5_000_000}
        accept="image/*"
      />
    ),
    helper: written.file({
      ...question,
      name: 'proof',
      label: 'A letter',
      maxFiles: 2,
      maxSize: 5_000_000,
      accept: 'image/*',
    }),
  },
  'lee-header': {
    react: (
      <LeeHeader
        name="Rivermouth"
        home="/"
        exit="https://example.org/"
        language={written.languageLinks([{ lang: 'es', name: 'Español', href: '/es' }])}
        pause={<Lee.LeePause later="/later" />}
        leave={<Lee.LeeQuickExit href="https://example.org/" />}
      />
    ),
    helper: written.header({
      name: 'Rivermouth',
      home: '/',
      exit: 'https://example.org/',
      language: written.languageLinks([{ lang: 'es', name: 'Español', href: '/es' }]),
      pause: written.pause({ later: '/later' }),
      leave: written.quickExit({ href: 'https://example.org/' }),
    }),
  },
  'lee-help': {
    react: <Lee.LeeHelp {...agency} languages={['en', 'es']} />,
    helper: written.help({ ...agency, languages: ['en', 'es'] }),
  },
  'lee-icon': {
    react: <Lee.LeeIcon name="saved" label="Saved" />,
    helper: written.icon({ name: 'saved', label: 'Saved' }),
  },
  'lee-intake': {
    react: (
      <LeeIntake action="/sent" onePage encType="multipart/form-data">
        <input type="hidden" name="token" value="1" />
        <LeeStep number={1} total={1} heading="About you">
          <Lee.LeeTextField name="call" label="What should we call you?" />
        </LeeStep>
      </LeeIntake>
    ),
    helper: written.intake({
      action: '/sent',
      onePage: true,
      enctype: 'multipart/form-data',
      content: markup`<input type="hidden" name="token" value="1">`,
      steps: written.step({
        number: 1,
        total: 1,
        heading: 'About you',
        content: written.textField({ name: 'call', label: 'What should we call you?' }),
      }),
    }),
  },
  'lee-language': {
    react: <Lee.LeeLanguage langs={['en', 'es']} />,
    helper: written.language({ langs: ['en', 'es'] }),
  },
  'lee-link': {
    react: <Lee.LeeLink href="https://example.org/" label="Groups near you" leaves newWindow />,
    helper: written.link({
      href: 'https://example.org/',
      label: 'Groups near you',
      leaves: true,
      newWindow: true,
    }),
  },
  'lee-loading': { react: <Lee.LeeLoading />, helper: written.loading() },
  'lee-name': {
    react: (
      <Lee.LeeName
        {...question}
        name="name"
        label="What should we call you?"
        legal="The office asks for it."
        pronouns
        defaultValue="Sam"
      />
    ),
    helper: written.name({
      ...question,
      name: 'name',
      label: 'What should we call you?',
      legal: 'The office asks for it.',
      pronouns: true,
      value: 'Sam',
    }),
  },
  'lee-narrative': {
    react: (
      <Lee.LeeNarrative
        {...question}
        name="story"
        label="What is happening?"
        prompts={['Who was there?']}
        defaultValue={'\nFirst, "this" & <that>.'}
        maxLength={500}
      />
    ),
    helper: written.narrative({
      ...question,
      name: 'story',
      label: 'What is happening?',
      prompts: ['Who was there?'],
      value: '\nFirst, "this" & <that>.',
      maxlength: 500,
    }),
  },
  'lee-notice': {
    react: (
      <Lee.LeeNotice kind="saved" dismissible>
        Kept on this device.
      </Lee.LeeNotice>
    ),
    helper: written.notice({ kind: 'saved', text: 'Kept on this device.', dismissible: true }),
  },
  'lee-option': {
    react: (
      <Lee.LeeOption
        type="checkbox"
        id="news"
        name="news"
        value="yes"
        label="Write to me"
        hint="Once a month."
        defaultChecked
      />
    ),
    helper: written.option({
      type: 'checkbox',
      id: 'news',
      name: 'news',
      value: 'yes',
      label: 'Write to me',
      hint: 'Once a month.',
      checked: true,
    }),
  },
  'lee-path': {
    react: <Lee.LeePath number={2} total={4} label="Contact" />,
    helper: written.path({ number: 2, total: 4, label: 'Contact' }),
  },
  'lee-pause': {
    react: <Lee.LeePause later="/later" talk="/talk" />,
    helper: written.pause({ later: '/later', talk: '/talk' }),
  },
  'lee-quick-exit': {
    react: <Lee.LeeQuickExit href="https://example.org/" keys="off" signOut="/out" />,
    helper: written.quickExit({ href: 'https://example.org/', keys: 'off', signOut: '/out' }),
  },
  'lee-quiet-room': {
    react: <Lee.LeeQuietRoom id="room">{Lee.elements(written.grounding())}</Lee.LeeQuietRoom>,
    helper: written.quietRoom({ id: 'room', content: written.grounding() }),
  },
  'lee-release': { react: <Lee.LeeRelease {...form} />, helper: written.release(form) },
  'lee-safe-contact': {
    react: (
      <Lee.LeeSafeContact
        {...question}
        name="contact"
        label="How is it safe to reach you?"
        channels={[{ value: 'text' }, { value: 'email' }]}
        says={['a friend']}
        times={['After 5 pm']}
      />
    ),
    helper: written.safeContact({
      ...question,
      name: 'contact',
      label: 'How is it safe to reach you?',
      channels: [{ value: 'text' }, { value: 'email' }],
      says: ['a friend'],
      times: ['After 5 pm'],
    }),
  },
  'lee-safer-visit': {
    react: <Lee.LeeSaferVisit help="Ana helps." id="safer" />,
    helper: written.saferVisit({ help: 'Ana helps.', id: 'safer' }),
  },
  'lee-save-status': {
    react: (
      <form autoComplete="off">
        <Lee.LeeSaveStatus policy="device" keep={7} />
      </form>
    ),
    helper: markup`<form autocomplete="off">${written.saveStatus({ policy: 'device', keep: 7 })}</form>`,
  },
  'lee-scale': {
    react: (
      <Lee.LeeScale
        name="rest"
        label="How well did you rest?"
        points={[
          { value: 'not', label: 'Not well' },
          { value: 'well', label: 'Well' },
        ]}
        defaultValue="well"
      />
    ),
    helper: written.scale({
      name: 'rest',
      label: 'How well did you rest?',
      points: [
        { value: 'not', label: 'Not well' },
        { value: 'well', label: 'Well' },
      ],
      value: 'well',
    }),
  },
  'lee-select': {
    react: (
      <Lee.LeeSelect
        {...question}
        name="county"
        label="Which county?"
        options={[{ label: 'North', options: rows }, ...counties]}
        defaultValue="call"
      />
    ),
    helper: written.select({
      ...question,
      name: 'county',
      label: 'Which county?',
      options: [{ label: 'North', options: rows }, ...counties],
      value: 'call',
    }),
  },
  'lee-session-keeper': {
    react: <Lee.LeeSessionKeeper {...visit} extend="/longer" pauseMost={30} />,
    helper: written.sessionKeeper({ ...visit, extend: '/longer', pauseMost: 30 }),
  },
  'lee-step': {
    react: (
      <LeeStep number={2} total={3} heading="Where you stay" id="stay" skippable name="stay" kind="sensitive">
        <p>Only if you want to.</p>
      </LeeStep>
    ),
    helper: written.step({
      number: 2,
      total: 3,
      heading: 'Where you stay',
      id: 'stay',
      skippable: true,
      name: 'stay',
      kind: 'sensitive',
      content: markup`<p>Only if you want to.</p>`,
    }),
  },
  'lee-summary': {
    react: <Lee.LeeSummary rows={[{ question: 'Name', answer: ['Sam', 'Lee'], change: '#call' }]} />,
    helper: written.summary({ rows: [{ question: 'Name', answer: ['Sam', 'Lee'], change: '#call' }] }),
  },
  'lee-text-field': {
    react: (
      <Lee.LeeTextField
        {...question}
        name="email"
        label="Where may we write?"
        type="email"
        autoComplete="email"
        maxLength={80}
        private
        error="Write it like sam@example.org."
        defaultValue="sam"
      />
    ),
    helper: written.textField({
      ...question,
      name: 'email',
      label: 'Where may we write?',
      type: 'email',
      autocomplete: 'email',
      maxlength: 80,
      private: true,
      error: 'Write it like sam@example.org.',
      value: 'sam',
    }),
  },
  'lee-trail-light': { react: <Lee.LeeTrailLight />, helper: written.trailLight() },
  'lee-what-to-expect': {
    react: <Lee.LeeWhatToExpect parts={4} long="About ten minutes." preview />,
    helper: written.whatToExpect({ parts: 4, long: 'About ten minutes.', preview: true }),
  },
  'lee-who-sees': {
    react: <Lee.LeeWhoSees who="Ana" id="who" />,
    helper: written.whoSees({ who: 'Ana', id: 'who' }),
  },
  'lee-why': {
    react: <Lee.LeeWhy why="To find a room." whoSees="Ana" />,
    helper: written.why({ why: 'To find a room.', whoSees: 'Ana' }),
  },
};
