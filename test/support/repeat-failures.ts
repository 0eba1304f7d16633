/** Prints, at the end of a run, what passed only at its second try, and how to repeat what failed. */

import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

export default class RepeatFailures implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    print('Passed only when tried again:', modules.flatMap(unsteadyTests));
    print('To repeat the failed tests:', modules.flatMap(repeatCommands));
  }
}

function print(title: string, lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`\n${[title, ...lines].join('\n  ')}\n`);
}

function unsteadyTests(module: TestModule): string[] {
  return [...module.children.allTests('passed')]
    .filter((test) => test.diagnostic()?.flaky)
    .map(({ fullName }) => `${relative(process.cwd(), module.moduleId)}: ${fullName}`);
}

/** A command for each failed test of a file, or one for the file if it failed outside its tests. */
function repeatCommands(module: TestModule): string[] {
  const file = relative(process.cwd(), module.moduleId);
  const command = `npm run test:${module.project.name} -- ${file}`;
  const failed = [...module.children.allTests('failed')];
  if (failed.length > 0)
    return failed.map(({ fullName }) => `${command} -t ${namePattern(fullName)}`);
  return module.ok() ? [] : [command];
}

/** The full name of a test, with its groups, as a pattern for `-t`, quoted for the shell. */
export function namePattern(fullName: string): string {
  const pattern = fullName.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `'^${pattern.replaceAll("'", String.raw`'\''`)}$'`;
}
