/** What holds of this site's needs, whatever their entries say. */

import { describe, expect, test } from 'vitest';
import { needFinder } from '../../../src/domain/finder/needs.ts';
import { wordsOf } from '../../../src/domain/finder/words-of.ts';
import { knownNeeds } from '../../../src/exports/browser-files/needs-file.ts';
import { sendableNeeds } from '../../../src/exports/browser-files/needs-wire.ts';
import { brotliSize } from '../../../src/site-checks/brotli-size.ts';
import { needAnswer } from '../../../src/views/finder/need-answer.ts';
import { oneEdit } from '../../support/content/misspellings.ts';
import { realContent } from '../../support/content/real-content.ts';

const content = await realContent();
const known = knownNeeds(content);
const find = needFinder(known.needs);
const phrases = known.needs.flatMap((need) =>
  [need.name, ...need.words].map((phrase) => ({ need, phrase })),
);

test('there are at least forty, and two hundred words for them', () => {
  expect(known.needs.length).toBeGreaterThanOrEqual(40);
  expect(phrases.length).toBeGreaterThanOrEqual(200);
});

test('every phrase finds its own need and leaves nothing', () => {
  for (const { need, phrase } of phrases) {
    const [first] = find.find(phrase, 1);
    expect([first?.need.id, first?.fit], phrase).toEqual([need.id, 'same']);
  }
});

test('every phrase with a place finds its own need and leaves the place', () => {
  for (const { need, phrase } of phrases) {
    const [first] = find.find(`${phrase} in Zyxholme`, 1);
    expect([first?.need.id, first?.rest], phrase).toEqual([need.id, 'Zyxholme']);
  }
});

test.each([
  'I live in Thetford with a baby',
  'we live in a flat with two kids',
  'my mum lives near Dereham',
  'who lives in Norwich',
  "can't get out, I live in Watton",
  "I don't drive and live in Cromer",
  'we want to be in a group',
  'do you want to be here with my baby',
  'my partner is from Poland',
  'home visits for my husband and me',
  'where do I go when it is cold',
  'is my centre dead or alive',
])('what anyone may type is no emergency: "%s"', (typed) => {
  expect(find.find(typed, 3).filter(({ need }) => need.urgent)).toEqual([]);
});

test.each([
  ['I dont want to live', 'self-harm'],
  ["don't wanna live anymore", 'self-harm'],
  ['dont want to be here any more', 'self-harm'],
  ["my child's dad is violent", 'domestic-abuse'],
  ['my husband controls my money', 'domestic-abuse'],
  ["I'm scared to go home", 'domestic-abuse'],
  ['baby has a temperature', 'very-ill'],
  ["he isn't breathing", 'not-breathing'],
  ['my baby has stopped breathing', 'not-breathing'],
])('"%s" is one: %s', (typed, id) => {
  expect(find.find(typed, 3)[0]?.need.id).toBe(id);
});

test('a long word with one edit finds the need among the first three for 95 % and more', () => {
  const tried = phrases
    .filter(({ phrase }) => /^[a-z]{7,}$/.test(phrase))
    .flatMap(({ need, phrase }) => oneEdit(phrase).map((typed) => ({ need, typed })));
  const right = tried.filter(({ need, typed }) =>
    find.find(typed, 3).some((match) => match.need.id === need.id),
  );
  expect(tried.length).toBeGreaterThan(500);
  expect(right.length / tried.length).toBeGreaterThanOrEqual(0.95);
});

describe('an answer', () => {
  const answers = known.needs.map((need) => ({ need, answer: needAnswer(known, need) }));

  test('to an urgent need begins with a number to ring', () => {
    const urgent = answers.filter(({ need }) => need.urgent);
    expect(urgent.length).toBeGreaterThan(0);
    for (const { need, answer } of urgent) {
      expect(answer.urgent?.first.to, need.id).toMatch(/^tel:\d+$/);
      expect(answer.text, need.id).toMatch(/\w/);
    }
  });

  test('leads on, and has no sentence of more than 25 words', () => {
    for (const { need, answer } of answers) {
      expect(answer.more.length + answer.ways.length, need.id).toBeGreaterThan(0);
      for (const sentence of (answer.text ?? '').split(/(?<=[.:?!]) /))
        expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(25);
    }
  });
});

test('the file weighs at most 6,000 bytes', () => {
  expect(brotliSize(JSON.stringify(sendableNeeds(known)))).toBeLessThanOrEqual(6_000);
});
