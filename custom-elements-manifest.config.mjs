import { mirrored } from './scripts/lib/mirrored.mjs';
import { publicApi } from './scripts/lib/public-api.mjs';
import { themed } from './scripts/lib/themed.mjs';

export default {
  globs: ['src/base/*.ts', 'src/controllers/**/*.ts', 'src/components/**/*.ts'],
  exclude: ['**/*.stories.ts', '**/*.test.ts', '**/*.html.ts', '**/*.styles.ts'],
  litelement: true,
  plugins: [mirrored(), themed(), publicApi()],
};
