import { expect, test } from 'vitest';
import { outcomeLines, runLanes } from '../../../src/cli/run-lanes.ts';
import type { Step } from '../../../src/cli/run-lanes.ts';

const node = (name: string, code: string): Step => ({
  name,
  command: process.execPath,
  words: ['-e', code],
});

test('each lane runs its steps in sequence, a failure stops no other step, and no output is mixed', async () => {
  const printed: [string, string][] = [];
  const outcomes = await runLanes(
    [
      [node('first', 'console.log("a");console.error("b");process.exit(2)'), node('second', '')],
      [node('beside', 'console.log("c")')],
    ],
    ({ name }, output) => printed.push([name, output]),
  );
  expect(outcomes.map(({ name, passed }) => [name, passed])).toEqual([
    ['first', false],
    ['second', true],
    ['beside', true],
  ]);
  expect(new Map(printed)).toEqual(
    new Map([
      ['first', 'a\nb\n'],
      ['second', ''],
      ['beside', 'c\n'],
    ]),
  );
});

test('a missing command fails its step with a message', async () => {
  const printed: string[] = [];
  const [outcome] = await runLanes(
    [[{ name: 'missing', command: 'no-such-command', words: [] }]],
    (_, output) => printed.push(output),
  );
  expect(outcome?.passed).toBe(false);
  expect(printed.join('')).toContain('no-such-command');
});

test('the outcome of each step has a line with its time', () => {
  expect(
    outcomeLines([
      { name: 'Types', passed: true, seconds: 12.4 },
      { name: 'Lint', passed: false, seconds: 0.6 },
    ]),
  ).toBe('passed  Types, 12 s\nFAILED  Lint, 1 s\n');
});
