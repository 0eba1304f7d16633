/** Every question is under its topic, and unanswered ones say so. */

import { expect, test } from 'vitest';
import { questionAudiences, questionsPage } from '../../../../src/views/questions/page.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const SITE = new URL('https://centres.example');
const content = makeCounty();

test('a question with an order comes first in its topic, whatever its audience', () => {
  const [topic] = content.site.topics;
  const [first, second] = content.questions;
  if (!topic || !first || !second) throw new Error('the content has too few questions');
  const questions = [
    { ...first, id: 'a', topic: topic.id, order: undefined },
    { ...second, id: 'b', topic: topic.id, order: 1 },
  ];
  const [shown] = questionsPage({ ...content, questions }, SITE).topics;
  expect(shown?.questions.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('an audience without questions has no page', () => {
  const questions = content.questions.map((question) => ({ ...question, audience: ['families'] }));
  expect(questionAudiences({ ...content, questions }).map(({ id }) => id)).toEqual(['families']);
});

test('without questions the page says so', () => {
  const page = questionsPage({ ...content, questions: [] }, SITE);
  expect(page.lead).toBe(`No questions are recorded for ${content.site.area}.`);
  expect(page.topics).toEqual([]);
});
