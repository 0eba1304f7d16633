/** Markdown as text: without its markup, with the parts that prose inserts. */

import { expect, test } from 'vitest';
import { plainText } from '../../../../src/ingest/questions/plain-text.ts';

test('of links, emphasis and line breaks the words stay, of lists the lines', () => {
  expect(
    plainText(
      'Go to [a base](/bases/).\nIt is **free**.\n\n- one\n- two *more*\n\nThat\u2019s "all".\n',
    ),
  ).toBe('Go to a base. It is free.\n\n- one\n- two more\n\nThat’s “all”.');
});

test('parts stay as they are written, on a line of their own and within one', () => {
  const map = '<BasesMap />';
  const figure = '<Figure id="bases-total" />';
  expect(plainText(`There are **${figure}**.\n\n${map}\n`)).toBe(`There are ${figure}.\n\n${map}`);
});
