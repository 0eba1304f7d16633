/** The four kinds of tests; each folder below is one project. */

import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

function project(name: string, ...globalSetup: string[]) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      globalSetup,
      // Whole builds and walks through every page take their time; a unit test does not.
      testTimeout: name === 'unit' ? 10_000 : 12 * MINUTE,
      hookTimeout: 6 * MINUTE,
    },
  };
}

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('build', 'test/support/provide-site.ts'),
      project('browser', 'test/support/provide-site.ts', 'test/support/provide-browser.ts'),
      project('shared'),
    ],
  },
});
