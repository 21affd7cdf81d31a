import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import { shared } from '../vite.shared.ts';

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** The two pages for the browser, and beside them what the server writes the first of them with. */
export default defineConfig(({ mode }) =>
  mergeConfig(shared(mode === 'development' ? 'react-development' : 'react'), {
    plugins: [react()],
    builder: {},
    environments: {
      client: { build: { rolldownOptions: { input: [at('index.html'), at('client.html')] } } },
      ssr: { build: { emptyOutDir: false, rolldownOptions: { input: at('server.tsx') } } },
    },
  }),
);
