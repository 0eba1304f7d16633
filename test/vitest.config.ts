/** The kinds of tests: each folder in test/ is one project. */

import { defineConfig } from 'vitest/config';

const MINUTE = 60_000;

// A test says itself which site it builds: what the shell has for a site of its own is left out.
for (const name of ['SITE_URL', 'OUT_DIR', 'AS_OF', 'PORT'])
  Reflect.deleteProperty(process.env, name);

const SITE = 'test/support/site/provide-site.ts';
const BROWSER = 'test/support/browser/provide-browser.ts';

function project(name: string, ...globalSetup: string[]) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      globalSetup,
      // Test files in one process share modules, and so the content that was read.
      isolate: false,
      // The colours of pictures are read from it; other style sheets are empty to tests.
      css: { include: [/tokens\.css/] },
      restoreMocks: true,
      unstubEnvs: true,
      // Whole builds and visits to every page take minutes; a unit test does not.
      testTimeout: name === 'unit' ? 10_000 : 12 * MINUTE,
      hookTimeout: 6 * MINUTE,
      // A busy machine can make a browser late; the report names what passed only then.
      retry: globalSetup.includes(BROWSER) ? 1 : 0,
    },
  };
}

export default defineConfig({
  test: {
    reporters: ['default', './test/support/repeat-failures.ts'],
    projects: [
      project('unit'),
      project('build', SITE),
      project('browser', SITE, BROWSER),
      project('sweep', SITE, BROWSER),
      project('shared'),
      project('hosting'),
      project('builds', BROWSER),
      project('engines', SITE),
    ],
  },
});
