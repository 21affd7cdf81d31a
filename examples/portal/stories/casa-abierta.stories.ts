import type { Meta, StoryObj } from '@storybook/web-components-vite';
import portal from 'virtual:portal-pages';
import { addWords } from '../../../src/words/words.js';
import { es } from '../../../src/words/unreviewed/es.js';
import { body, pageParameters } from './body.js';

addWords('es', es);

const { home, intake, refused, confirmation, safer, comfort } = portal['casa-abierta'];

const meta: Meta = {
  title: 'Pages/Casa Abierta',
  globals: { agency: 'casa-abierta' },
  parameters: pageParameters,
};
export default meta;

export const Home: StoryObj = { render: () => body(home) };

export const WhatToExpect: StoryObj = { render: () => body(intake, 1) };

export const ReachingYou: StoryObj = { render: () => body(intake, 2) };

export const WhoComesAlong: StoryObj = { render: () => body(intake, 3) };

export const InYourOwnWords: StoryObj = { render: () => body(intake, 4) };

export const Sharing: StoryObj = { render: () => body(intake, 5) };

export const LookOverAndSend: StoryObj = { render: () => body(intake, 6) };

export const NeedsALook: StoryObj = { render: () => body(refused) };

export const Confirmation: StoryObj = { render: () => body(confirmation) };

export const BeingSafer: StoryObj = { render: () => body(safer) };

export const ComfortWithoutScript: StoryObj = { render: () => body(comfort) };
