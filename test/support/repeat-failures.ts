/** Prints, at the end of a run, the command that repeats each failed test. */

import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

export default class RepeatFailures implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const commands = modules.flatMap(repeatCommands);
    if (commands.length === 0) return;
    const lines = commands.map((command) => `  ${command}\n`);
    process.stdout.write(`\nTo repeat the failed tests:\n${lines.join('')}`);
  }
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
