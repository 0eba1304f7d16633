import { afterEach, expect, test } from 'vitest';
import { commandAddress, commandOptions } from '../../../src/cli/options.ts';

const ARGUMENTS = process.argv;

afterEach(() => {
  process.argv = ARGUMENTS;
});

function given(...words: string[]): void {
  process.argv = ['node', 'scripts/check-content.ts', ...words];
}

test('the known options that were given are returned', () => {
  given('--json');
  expect(commandOptions('npm run check', ['json', 'github'])).toEqual(new Set(['json']));
  given();
  expect(commandOptions('npm run check', ['json', 'github'])).toEqual(new Set());
});

test.each([['--jsn'], ['content'], ['--json=yes'], ['-j'], ['--constructor']])(
  '%s is refused',
  (word) => {
    given(word);
    expect(() => commandOptions('npm run check', ['json', 'github'])).toThrow(
      `Unknown option: ${word}. npm run check accepts only --json or --github, after "--".`,
    );
  },
);

test('a command without options accepts none', () => {
  given('--fast');
  expect(() => commandOptions('npm run build')).toThrow(
    'Unknown option: --fast. npm run build accepts no options.',
  );
});

test.each([
  [[], undefined],
  [['https://example.org'], 'https://example.org'],
  [['https://example.org/centres/'], 'https://example.org/centres'],
])('of the words %j the address is %s', (words, address) => {
  given(...words);
  expect(commandAddress('npm run check:site')).toBe(address);
});

test.each([['example.org'], ['--json'], ['ftp://example.org'], ['https://example.org/?page=2']])(
  '%s is refused as an address',
  (word) => {
    given(word);
    expect(() => commandAddress('npm run check:site')).toThrow(`Not an address: ${word}.`);
  },
);
