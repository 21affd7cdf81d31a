import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/help.js';
import { help, type HelpMarkup } from './help.html.js';

/** The people and numbers are made up. */
const agency: HelpMarkup = {
  timeZone: 'America/New_York',
  ways: [
    { by: ['call', 'text'], to: '555 0100', hours: 'Mo-Fr 08:00-20:00; Sa 10:00-14:00' },
    { by: 'chat', to: 'https://chat.example.org/', hours: '24/7' },
    { by: 'visit', to: '12 Weir Street', hours: 'Mo,We 09:00-12:00,13:00-17:00' },
  ],
  wait: 'Most calls are answered within 10 minutes.',
  languages: ['en', 'es'],
};

const meta: Meta = { title: 'Help/Help', component: 'lee-help' };
export default meta;

export const InFull: StoryObj = {
  render: () => String(help(agency)),
};

export const OneRow: StoryObj = {
  render: () => String(help({ ...agency, ways: agency.ways.slice(0, 1), compact: true })),
};

export const AnyHour: StoryObj = {
  render: () => String(help({ ways: [{ by: 'call', to: '555 0100', hours: '24/7' }] })),
};

const tucked = () => `<div data-lee-help="tucked">${String(help({ ...agency, compact: true }))}</div>`;

export const Tucked: StoryObj = { render: tucked };

export const AllStates: StoryObj = {
  render: () =>
    [help(agency), help({ ...agency, ways: agency.ways.slice(0, 1), compact: true }), tucked()].join(''),
};
