import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** De editorproef draait apart: zij wacht op de werkbank, en twee editors naast elkaar zijn op twee kernen trager dan na elkaar. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/editor/*.test.ts'],
    globalSetup: [fileURLToPath(new URL('./opzet.ts', import.meta.url))],
    // Ruim: een stap wacht op wat hij zien wil, en op een drukke machine duurt dat lang.
    testTimeout: 240_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 90_000, interval: 100 } },
    fileParallelism: false,
    allowOnly: false,
  },
});
