/** Answers without their markup. */

import { expect, test } from 'vitest';
import { plainAnswer } from '../../../src/exports/plain-answer.ts';
import { makeContent } from '../../support/make-content.ts';

const content = makeContent();
const [question] = content.questions;
const figure = content.figures[0];
if (!question || !figure) throw new Error('the made-up council has lost its questions');

function plain(body: string): string {
  return plainAnswer(content, { ...question, body } as (typeof content.questions)[number]);
}

test('links, emphasis and line breaks leave their words, lists their lines', () => {
  expect(
    plain(
      'Go to [a base](/bases/).\nIt is **free**.\n\n- one\n- two *more*\n\nThat\u2019s "all".\n',
    ),
  ).toBe('Go to a base. It is free.\n\n- one\n- two more\n\nThat’s “all”.');
});

test('a figure is written as pages print it', () => {
  expect(plain(`There are <Figure id="${figure.id}" /> of them.`)).toBe(
    `There are ${String(figure.value)} of them.`,
  );
});

test.each(['<Figure id="none" />', '<Chart of="all" />', '<b>bold</b>'])(
  'a tag without plain words is refused: %s',
  (tag) => {
    expect(() => plain(`See ${tag}.`)).toThrow(`questions/${question.id}: no plain words for <`);
  },
);
