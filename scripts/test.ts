/** npm test: every check and test there is, one after the other, each with its outcome and time. */

import { spawnSync } from 'node:child_process';

interface Step {
  readonly name: string;
  readonly command: string;
  readonly words: readonly string[];
}

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
    ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', results],
  ],
});

const steps =
  process.argv[2] === 'shared'
    ? [vitest('.cache/shared-results.json', 'shared')]
    : [
        npm('Format', 'format:check'),
        npm('Types', 'types'),
        npm('Lint', 'lint'),
        npm('Unused code', 'unused'),
        npm('Content guide', 'guide:check'),
        vitest('.cache/test-results.json', 'unit', 'build', 'browser'),
      ];

const outcomes = steps.map((step, index) => {
  process.stdout.write(`\n[${index + 1}/${steps.length}] ${step.name}\n`);
  const start = performance.now();
  const { status, error } = spawnSync(step.command, step.words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    // On Windows the programs of npm packages are command files, which need a shell.
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  return { passed: status === 0, line: `${step.name}, ${seconds} s` };
});

process.stdout.write('\n');
for (const { passed, line } of outcomes)
  process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${line}\n`);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
