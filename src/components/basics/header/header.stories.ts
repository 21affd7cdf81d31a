import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { markup } from '../../../base/markup.js';
import '../../../define/comfort-panel.js';
import '../../../define/header.js';
import '../../../define/pause.js';
import '../../../define/quick-exit.js';
import { comfortPanel, pause, quickExit, type HeaderMarkup } from '../../../html.js';
import { header, languageLinks } from './header.html.js';

const exit = 'https://example.org/';

const language = languageLinks([
  { lang: 'en', name: 'English', href: '#en' },
  { lang: 'es', name: 'Español', href: '#es' },
  { lang: 'ar', name: 'العربية', href: '#ar', dir: 'rtl' },
]);

/** A page with the header at its top. Each has its own main content, because the docs show several on one page. */
const pageWith = (main: string, more: Partial<HeaderMarkup> = {}, lines = 1) =>
  String(
    markup`${header({
      name: 'Harbor Clinic',
      home: '#home',
      exit,
      comfort: comfortPanel(),
      pause: pause(),
      leave: quickExit({ href: exit }),
      main,
      ...more,
    })}<main id="${main}">${Array.from({ length: lines }, () => markup`<p>What the page is about.</p>`)}</main>`,
  );

const meta: Meta = { title: 'Basics/Header', component: 'lee-header', parameters: { layout: 'fullscreen' } };
export default meta;

export const AtTheTop: StoryObj = {
  render: () => pageWith('at-the-top'),
};

export const SkipToMainContent: StoryObj = {
  render: () => pageWith('skip-to-main'),
  play: ({ canvasElement }) => canvasElement.querySelector<HTMLElement>('a[slot=skip]')!.focus(),
};

export const LeaveAlone: StoryObj = {
  render: () => pageWith('leave-alone', { comfort: undefined, pause: undefined }),
};

export const InOtherLanguages: StoryObj = {
  render: () => pageWith('other-languages', { language }),
};

export const LongPage: StoryObj = {
  render: () => pageWith('long-page', {}, 60),
};

/** A page has one banner, so this one shows all that a header can hold. */
export const AllStates: StoryObj = {
  render: () =>
    pageWith('all', { language, name: 'Harbor Clinic for families and friends at the river mouth' }),
  play: ({ canvasElement }) => canvasElement.querySelector<HTMLElement>('a[slot=skip]')!.focus(),
};
