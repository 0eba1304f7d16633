/** npm run mutate: changes src/domain in small ways; a unit test of it must notice each of them. */

export default {
  mutate: ['src/domain/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation.config.ts', related: true },
  concurrency: 1,
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: '.cache/mutation.json' },
  // They hold for a whole run of the tests, so each would need a run of its own.
  ignoreStatic: true,
  thresholds: { high: 90, low: 85, break: null },
  ignorePatterns: ['dist', '.site', '.look'],
};
