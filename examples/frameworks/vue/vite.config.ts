import vue from '@vitejs/plugin-vue';
import { defineConfig, mergeConfig } from 'vite';
import { shared } from '../vite.shared.ts';

export default defineConfig(
  mergeConfig(shared('vue'), {
    // Vue leaves the parts to the browser, in place of looking for components of its own under their names.
    plugins: [
      vue({ template: { compilerOptions: { isCustomElement: (tag: string) => tag.startsWith('lee-') } } }),
    ],
  }),
);
