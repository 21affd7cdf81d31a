/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/all.js';
import './preview.css';
import { showForcedColours } from './forced-colours.js';
import { asMarkup } from './source.js';

setCustomElementsManifest(manifest);

/** No choice: the page carries no attribute, and the device decides. */
const NONE = 'none';

type Icon = 'paintbrush' | 'home' | 'transfer' | 'ruler' | 'play' | 'contrast';

/** A menu of the toolbar. The first choice is what a page has when nobody chose. */
const menu = (title: string, icon: Icon, ...choices: [string, string][]) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: choices.map(([value, label]) => ({ value, title: `${title}: ${label}` })),
  },
});

/** What the toolbar chose, as a portal would write it on `<html>`. */
const SWITCHES = {
  room: 'data-lee-room',
  agency: 'data-lee-agency',
  text: 'data-lee-text',
  motion: 'data-lee-motion',
  direction: 'dir',
} as const;

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    room: menu(
      'Room',
      'paintbrush',
      [NONE, 'by device'],
      ...['steady', 'open', 'nook', 'dusk', 'still', 'clear'].map((room): [string, string] => [room, room]),
    ),
    agency: menu(
      'Agency',
      'home',
      [NONE, 'none'],
      ['rivermouth', 'Rivermouth'],
      ['northfield', 'Northfield'],
      ['casa-abierta', 'Casa Abierta'],
    ),
    direction: menu('Direction', 'transfer', ['ltr', 'left to right'], ['rtl', 'right to left']),
    text: menu('Text', 'ruler', [NONE, 'as it is'], ['large', 'large'], ['larger', 'larger']),
    motion: menu('Motion', 'play', [NONE, 'by device'], ['still', 'still']),
    forcedColours: menu('Forced colours', 'contrast', [NONE, 'by device'], ['shown', 'a likeness']),
  },
  initialGlobals: {
    room: 'steady',
    agency: NONE,
    direction: 'ltr',
    text: NONE,
    motion: NONE,
    forcedColours: NONE,
  },
  parameters: {
    controls: { expanded: true },
    docs: { source: { transform: asMarkup } },
    options: {
      storySort: { order: ['Welcome', 'Getting started', 'Pages', 'Guides', 'About', '*', 'Decisions'] },
    },
    // Rooms set the ground; a second one to choose from would only hide it.
    backgrounds: { disable: true },
    a11y: {
      test: 'error',
      options: {
        rules: {
          // What has 7:1 has 4.5:1 as well.
          'color-contrast': { enabled: false },
          'color-contrast-enhanced': { enabled: true },
          'target-size': { enabled: true },
        },
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      const { documentElement } = document;
      for (const [name, attribute] of Object.entries(SWITCHES)) {
        const value = globals[name] as string;
        if (value !== NONE) documentElement.setAttribute(attribute, value);
        else documentElement.removeAttribute(attribute);
      }
      showForcedColours(globals.forcedColours === 'shown');
      return story();
    },
  ],
};

export default preview;
