import type { Meta, StoryObj } from '@storybook/web-components-vite';
import pages from 'virtual:portal-pages';
import sheet from './portal.css?inline';

/** What is in a page's body, in the portal's own stylesheet; the questions open at one of their parts. */
function body(page: string, part?: number): DocumentFragment {
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  if (part)
    for (const [at, step] of body.querySelectorAll('lee-step').entries())
      step.toggleAttribute('current', at + 1 === part);
  const style = document.createElement('style');
  style.textContent = sheet;
  const content = document.createDocumentFragment();
  content.append(style, ...body.childNodes);
  return content;
}

const meta: Meta = {
  title: 'Pages/Rivermouth',
  globals: { agency: 'rivermouth' },
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    docs: { story: { inline: false, height: '44rem' } },
  },
};
export default meta;

export const Home: StoryObj = { render: () => body(pages.home) };

export const WhatToExpect: StoryObj = { render: () => body(pages.intake, 1) };

export const ReachingYou: StoryObj = { render: () => body(pages.intake, 2) };

export const InYourOwnWords: StoryObj = { render: () => body(pages.intake, 3) };

export const Sharing: StoryObj = { render: () => body(pages.intake, 4) };

export const LookOverAndSend: StoryObj = { render: () => body(pages.intake, 5) };

export const NeedsALook: StoryObj = { render: () => body(pages.refused) };

export const Confirmation: StoryObj = { render: () => body(pages.confirmation) };
