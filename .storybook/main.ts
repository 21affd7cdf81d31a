import type { StorybookConfig } from '@storybook/web-components-vite';
import { assistiveSections } from './assistive.mjs';
import { writeDocumentPages } from './document-pages.mjs';
import { portalPages } from './portal-pages.mjs';

writeDocumentPages();

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    '../docs/**/*.mdx',
    '../.cache/documents/*.mdx',
    '../src/**/*.mdx',
    '../src/**/*.stories.ts',
    '../examples/**/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Stories are pages: they load the stylesheets and the head script as a portal does, from preview-head.html.
  staticDirs: [
    { from: '../dist', to: '/dist' },
    { from: '../examples/portal/logos', to: '/portal/logos' },
  ],
  // The sections first: a page is Markdown no more once Storybook has read it.
  viteFinal: (vite) => ({ ...vite, plugins: [assistiveSections(), ...(vite.plugins ?? []), portalPages()] }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
};

export default config;
