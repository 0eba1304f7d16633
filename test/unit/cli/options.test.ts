import { afterEach, expect, test } from 'vitest';
import { commandOptions } from '../../../src/cli/options.ts';

const ARGUMENTS = process.argv;

afterEach(() => {
  process.argv = ARGUMENTS;
});

function given(...words: string[]): void {
  process.argv = ['node', 'scripts/check-content.ts', ...words];
}

test('what was given, of what is known', () => {
  given('--json');
  expect(commandOptions('npm run check', ['json', 'github'])).toEqual(new Set(['json']));
  given();
  expect(commandOptions('npm run check', ['json', 'github'])).toEqual(new Set());
});

test.each([['--jsn'], ['content'], ['--json=yes'], ['-j'], ['--constructor']])(
  '%s is not known',
  (word) => {
    given(word);
    expect(() => commandOptions('npm run check', ['json', 'github'])).toThrow(
      `${word}: npm run check takes only --json or --github, after "--".`,
    );
  },
);

test('a command without options', () => {
  given('--fast');
  expect(() => commandOptions('npm run build')).toThrow('--fast: npm run build takes no options.');
});
