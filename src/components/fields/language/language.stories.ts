import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/language.js';
import { language } from './language.html.js';

const langs = ['en', 'es', 'ar', 'fr', 'vi', 'zh-Hans', 'uk', 'ht'];

const meta: Meta = { title: 'Fields/Language', component: 'lee-language' };
export default meta;

export const KeepingAnswers: StoryObj = {
  render: () =>
    String(markup`<form id="asked" method="post"></form>${language({ langs: ['en', 'es'], form: 'asked' })}`),
};

export const AttributesOnly: StoryObj = {
  args: { langs: 'en es ar' },
  render: (args) => String(markup`<lee-language${attributes(args)}></lee-language>`),
};

export const AllStates: StoryObj = {
  render: () => String(language({ langs })),
};
