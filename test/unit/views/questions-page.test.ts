/** Every question stands under its topic, the unanswered ones marked so. */

import { expect, test } from 'vitest';
import {
  audienceQuestionsPage,
  questionAudiences,
  questionsPage,
} from '../../../src/views/questions-page.ts';
import { realContent } from '../../support/real-content.ts';

const SITE = new URL('https://centres.example');
const content = await realContent();

test('the page of all holds every question once', () => {
  const ids = questionsPage(content, SITE).topics.flatMap(({ questions }) =>
    questions.map(({ id }) => id),
  );
  expect(ids.toSorted()).toEqual(content.questions.map(({ id }) => id));
});

test('an audience finds its own questions and no others', () => {
  for (const audience of questionAudiences(content)) {
    const page = audienceQuestionsPage(content, audience, SITE);
    const ids = page.topics.flatMap(({ questions }) => questions.map(({ id }) => id));
    const own = content.questions.filter((question) => question.audience.includes(audience.id));
    expect(ids.toSorted()).toEqual(own.map(({ id }) => id));
    expect(page.canonical).toBe(false);
    expect(page.others.map(({ to }) => to)).not.toContain(page.head.path);
  }
});

test('a question without an answer says that it is not recorded', () => {
  const lines = questionsPage(content, SITE).topics.flatMap(({ questions }) => questions);
  for (const { id, answered } of content.questions) {
    const unanswered = lines.find((line) => line.id === id)?.unanswered;
    if (answered) expect(unanswered).toBeUndefined();
    else expect(unanswered).toBe('The answer is not recorded in the sources we hold.');
  }
});

test('a question with a place leads its topic, whoever it is for', () => {
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
