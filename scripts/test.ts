/** npm test: every check and test that a contributor needs; `all` adds the sweeps of the whole site, `shared` compares with the tables the content was made from. */

import { ExpectedFailure, runCommand } from '../src/output/expected-failure.ts';
import { runLanes, summary } from '../src/output/run-lanes.ts';
import type { Step } from '../src/output/run-lanes.ts';

const npm = (name: string, script: string): Step => ({
  name,
  command: 'npm',
  words: ['run', '--silent', script],
});

/** @param results  where the counts are written, for whoever adds them up */
const vitest = (results: string, ...projects: string[]): Step => ({
  name: `Tests: ${projects.join(', ')}`,
  command: 'vitest',
  words: [
    'run',
    ...['--config', 'test/vitest.config.ts'],
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter', 'default', '--reporter', './test/support/repeat-failures.ts'],
    ...['--reporter', 'json', '--outputFile.json', results],
  ],
});

const CHECKS = [
  npm('Format', 'format:check'),
  npm('Types', 'types'),
  npm('Lint', 'lint'),
  npm('Unused code', 'unused'),
  npm('Content guide', 'guide:check'),
];
const RESULTS = '.cache/test-results.json';
const LANES: Readonly<Record<string, readonly (readonly Step[])[]>> = {
  '': [CHECKS, [vitest(RESULTS, 'unit', 'build', 'browser')]],
  all: [CHECKS, [vitest(RESULTS, 'unit', 'build', 'browser', 'sweep')]],
  shared: [[vitest('.cache/shared-results.json', 'shared')]],
};

await runCommand(async () => {
  const asked = process.argv.slice(2).join(' ');
  const lanes = LANES[asked];
  if (!lanes) throw new ExpectedFailure(`${asked}: npm test takes no options.`);
  const start = performance.now();
  const names = lanes.map((steps) => steps.map(({ name }) => name).join(', then '));
  process.stdout.write(`Side by side, each shown when it ends:\n  ${names.join('\n  ')}\n`);
  const outcomes = await runLanes(lanes, ({ name, passed, seconds }, output) => {
    const outcome = passed ? 'passed' : 'FAILED';
    process.stdout.write(`\n== ${name}: ${outcome} after ${seconds.toFixed(0)} s\n${output}`);
  });
  process.stdout.write(`\n${summary(outcomes, (performance.now() - start) / 1000)}`);
  if (outcomes.some(({ passed }) => !passed)) process.exitCode = 1;
});
