/** Colours have names: they are written in the file of tokens and nowhere else. */

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** "#fd0", "#ffdd00", "rgb(", but no link to a part of a page. */
const COLOUR =
  /#[0-9a-f]{3,4}\b|#[0-9a-f]{6}\b|#[0-9a-f]{8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(/gi;

test('no sheet writes a colour itself', () => {
  const sheets = globSync('src/{styles,components,layouts}/**/*.{css,scss}');
  expect(sheets.length).toBeGreaterThan(20);
  const literal = sheets
    .filter((sheet) => !sheet.endsWith('tokens.css'))
    .flatMap((sheet) =>
      [...readFileSync(sheet, 'utf8').matchAll(COLOUR)].map(([colour]) => `${sheet}: ${colour}`),
    );
  expect(literal).toEqual([]);
});
