/** npm test: every check and test that a change needs; `-- --all` adds the sweeps of the whole site. */

import { commandOptions } from '../src/cli/options.ts';
import { runCommand } from '../src/cli/expected-failure.ts';
import { outcomeLines, runLanes } from '../src/cli/run-lanes.ts';
import type { Step } from '../src/cli/run-lanes.ts';

const npm = (name: string, script: string): Step => ({
  name,
  command: 'npm',
  words: ['run', '--silent', script],
});

/** @param part  the results are written to `.cache/<part>-results.json`, where .ci/run adds them up */
const vitest = (part: string, workers: number, ...projects: string[]): Step => ({
  name: `Tests: ${projects.join(', ')}`,
  command: 'vitest',
  words: [
    ...['run', '--config', 'test/vitest.config.ts', '--maxWorkers', String(workers)],
    ...projects.flatMap((project) => ['--project', project]),
    ...['--reporter', 'default', '--reporter', './test/support/repeat-failures.ts'],
    ...['--reporter', 'json', '--outputFile.json', `.cache/${part}-results.json`],
  ],
});

await runCommand(async () => {
  const options = commandOptions('npm test', ['all']);
  const site = ['build', 'browser', ...(options.has('all') ? ['sweep'] : [])];
  // Two lanes for two cores: the checks run beside the tests of the site, which often wait.
  const lanes: readonly (readonly Step[])[] = [
    [
      vitest('unit', 1, 'unit'),
      npm('Format', 'format:check'),
      npm('Types', 'types'),
      npm('Lint', 'lint'),
      npm('Unused code', 'unused'),
      npm('Content guide', 'guide:check'),
    ],
    [vitest('site', 2, ...site)],
  ];
  const start = performance.now();
  for (const steps of lanes)
    process.stdout.write(`Running ${steps.map(({ name }) => name).join(', then ')}\n`);
  const outcomes = await runLanes(lanes, (outcome, output) => {
    process.stdout.write(`\n${outcomeLines([outcome])}${output}`);
  });
  process.stdout.write(`\n${outcomeLines(outcomes)}`);
  process.stdout.write(`All in ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  if (outcomes.some(({ passed }) => !passed)) process.exitCode = 1;
});
