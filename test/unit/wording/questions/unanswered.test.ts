/** A question without an answer says who could know it, how to ask them, and what is answered nearest to it. */

import { expect, test } from 'vitest';
import type { Question } from '../../../../src/domain/entries/entry.ts';
import { unansweredWords } from '../../../../src/wording/questions/unanswered.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const content = makeCounty();

function question(id: string): Question {
  const found = content.questions.find((each) => each.id === id);
  if (!found) throw new Error(`the made-up county has no question ${id}`);
  return found;
}

const open = question('cost');
const where = question('where');
const toWhere = { text: where.question, to: '/questions/#where' };

test('the council is named, if no one else is', () => {
  const { whoKnows } = unansweredWords(content, open);
  expect(whoKnows).toBe(`${content.site.council.name} may know.`);
  const named = { ...open, whoKnows: 'The provider may know.' };
  expect(unansweredWords(content, named).whoKnows).toBe('The provider may know.');
});

test('records can be asked for, but what only families ask is not in records', () => {
  const inWriting = /in writing .* Freedom of Information Act/;
  const asked = (audience: string[]) =>
    unansweredWords(content, { ...open, audience })
      .ask.map(({ before }) => before)
      .join('');
  expect(asked(['families', 'staff'])).toMatch(inWriting);
  expect(asked(['families'])).not.toMatch(inWriting);
});

test('it leads to the contacts', () => {
  expect(unansweredWords(content, open).ask.map(({ link }) => link?.to)).toContain('/help/');
});

test('the named questions are the nearest, without those that have no answer', () => {
  const named = { ...open, seeAlso: ['where', 'cost'] };
  expect(unansweredWords(content, named).nearest).toEqual([toWhere]);
});

test('if none is named, answers of its topic are the nearest, three at most', () => {
  expect(unansweredWords(content, open).nearest).toEqual([]);
  expect(unansweredWords(content, { ...open, topic: where.topic }).nearest).toEqual([toWhere]);
  const questions = ['a', 'b', 'c', 'd'].map((id) => ({ ...where, id }));
  const many = unansweredWords({ ...content, questions }, { ...open, topic: where.topic });
  expect(many.nearest).toHaveLength(3);
});
