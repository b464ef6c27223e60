import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** De editorproef draait apart: zij wacht op de werkbank, en twee editors naast elkaar zijn op twee kernen trager dan na elkaar. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/editor/*.test.ts'],
    globalSetup: [fileURLToPath(new URL('./opzet.ts', import.meta.url))],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    allowOnly: false,
  },
});
