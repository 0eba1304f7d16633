/** Every pair of text and ground that the styles use, by the contrast formula of WCAG 2.2. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', rest = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
const dark = rest.split('@media print')[0] ?? '';

const BODY = 7;
const OTHER = 4.5;
const CONTROL = 3;
/** Thin and light: it is approximate, and each district is named. */
const BORDER = 2;

const pairs: [text: string, ground: string, least: number][] = [
  ...['paper', 'reed', 'sand', 'teal-soft'].map((ground): [string, string, number] => [
    'ink',
    ground,
    BODY,
  ]),
  ...['paper', 'reed', 'sand'].flatMap((ground): [string, string, number][] => [
    ['teal', ground, OTHER],
    ['visited', ground, OTHER],
    ['poppy', ground, OTHER],
    ['slate', ground, OTHER],
    ['control', ground, CONTROL],
  ]),
  // On the map: names of districts and towns, and marks.
  ...['land', 'teal-soft', ...'abcdef'.split('').map((letter) => `tint-${letter}`)].flatMap(
    (ground): [string, string, number][] => [
      ['ink', ground, BODY],
      ['slate', ground, OTHER],
      ['teal', ground, CONTROL],
      ['poppy', ground, CONTROL],
      ['border', ground, BORDER],
    ],
  ),
  ['header-ink', 'header', BODY],
  ['paper', 'poppy', OTHER],
  ['paper', 'teal', OTHER],
  ['focus-ink', 'focus', BODY],
];

describe.each([
  ['light', tokensOf(light)],
  ['dark', new Map([...tokensOf(light), ...tokensOf(dark)])],
])('in the %s scheme', (_scheme, tokens) => {
  test.each(pairs)('%s on %s is at least %d to 1', (text, ground, least) => {
    expect(contrast(colour(tokens, text), colour(tokens, ground))).toBeGreaterThanOrEqual(least);
  });
});

test('the dark scheme chooses every colour that the light one has', () => {
  expect([...tokensOf(dark).keys()]).toEqual([...tokensOf(light).keys()]);
});

function tokensOf(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

function colour(tokens: ReadonlyMap<string, string>, name: string): string {
  const value = tokens.get(name);
  if (value === undefined) throw new Error(`tokens.css has no --${name}`);
  return value;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance"). */
function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
