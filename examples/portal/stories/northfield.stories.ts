import type { Meta, StoryObj } from '@storybook/web-components-vite';
import portal from 'virtual:portal-pages';
import { body, pageParameters } from './body.js';

const { home, intake, refused, confirmation, safer } = portal.northfield;

const meta: Meta = {
  title: 'Pages/Northfield',
  globals: { agency: 'northfield' },
  parameters: pageParameters,
};
export default meta;

export const Home: StoryObj = { render: () => body(home) };

export const WhatToExpect: StoryObj = { render: () => body(intake, 1) };

export const AboutYou: StoryObj = { render: () => body(intake, 2) };

export const ReachingYou: StoryObj = { render: () => body(intake, 3) };

export const HowThingsAre: StoryObj = { render: () => body(intake, 4) };

export const InYourOwnWords: StoryObj = { render: () => body(intake, 5) };

export const AnythingToShow: StoryObj = { render: () => body(intake, 6) };

export const Sharing: StoryObj = { render: () => body(intake, 7) };

export const LookOverAndSend: StoryObj = { render: () => body(intake, 8) };

export const NeedsALook: StoryObj = { render: () => body(refused) };

export const Confirmation: StoryObj = { render: () => body(confirmation) };

export const BeingSafer: StoryObj = { render: () => body(safer) };
