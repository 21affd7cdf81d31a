import {
  choice,
  confirmation,
  consent,
  header,
  intake,
  lookOver,
  markup,
  narrative,
  pause,
  quickExit,
  quickExitNote,
  steps,
  textField,
} from 'leeway-ui/html.js';

const exit = 'https://www.wikipedia.org/';

const name = textField({
  name: 'name',
  label: 'What would you like us to call you?',
  hint: 'Any name is fine.',
  decline: true,
});
const reach = choice({
  name: 'reach',
  label: 'How may we reach you?',
  options: [
    { value: 'text', label: 'Text message' },
    { value: 'call', label: 'Call' },
  ],
});
const share = consent({
  name: 'share',
  label: 'May we share your words with Harbor Clinic?',
  what: 'What you wrote here.',
  who: 'Dr. Okafor at Harbor Clinic.',
  why: 'So that you need not say it twice.',
  until: 'Until you take it back.',
  otherwise: 'Nothing changes. We help you all the same.',
  yes: 'Yes, share my words with Harbor Clinic',
  no: 'No, keep my words at Harbor House',
  takenBack: 'Sharing is off. Harbor Clinic keeps what it already has.',
});

const page = (main) => markup`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Harbor House</title>
    <link rel="icon" href="data:,">
    <script src="/leeway/first.js"></script>
    <link rel="stylesheet" href="/leeway/leeway.css">
    <link rel="stylesheet" href="/leeway/page.css">
    <link rel="stylesheet" href="/house.css">
    <script type="module" src="/leeway/cdn/leeway.js"></script>
  </head>
  <body>
    ${header({
      name: 'Harbor House',
      home: '/',
      exit,
      pause: pause({ later: '/', talk: 'tel:555-0100' }),
      leave: quickExit({ href: exit }),
    })}
    <main id="main" data-lee-page>${main}</main>
  </body>
</html>
`;

/** The questions. */
export const questions = page(
  markup`<h1>Write to us</h1>${quickExitNote()}${intake({
    action: '/',
    steps: steps(
      [
        { heading: 'How can we reach you?', label: 'You', content: [name, reach] },
        {
          heading: 'What would help?',
          label: 'Your words',
          content: narrative({ name: 'story', label: 'What would you like us to know?' }),
        },
        { heading: 'Who may see it?', label: 'Sharing', content: share },
        { heading: 'Look over and send', label: 'Look over', content: lookOver() },
      ],
      { send: 'Send to Harbor House' },
    ),
  })}`,
);

/** That it arrived. */
export const sent = page(
  confirmation({
    heading: 'We have it.',
    reader: 'Ana reads this today.',
    takeBack: markup`Call <a href="tel:555-0100">555 0100</a>, 8 am to 8 pm.`,
  }),
);
