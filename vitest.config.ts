import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // Exact matches only: 'regel' must not swallow 'regel/runtime'.
    alias: [
      { find: /^regel\/runtime$/, replacement: source('./runtime/index.ts') },
      { find: /^regel(\/compiler)?$/, replacement: source('./compiler/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Draait apart, met een eigen opzet: npm run editor.
    exclude: [...configDefaults.exclude, 'test/editor/**'],
    testTimeout: 180_000,
    hookTimeout: 20_000,
    // Two workers fit the smallest machine we promise to run on; threads start faster than processes.
    pool: 'threads',
    maxWorkers: 2,
    // Loading the compiler again for each of two hundred files costs more than many of them; no test replaces a module or a global.
    isolate: false,
    // A forgotten `.only` would silently hide every other test.
    allowOnly: false,
  },
});
