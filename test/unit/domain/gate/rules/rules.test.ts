/** Each rule finds its problem, says where, and nothing else is found with it. */

import { describe, expect, test } from 'vitest';
import { makeContent, withEntry } from '../../../../support/made-up/make-content.ts';
import { visitedCouncil } from '../../../../support/made-up/visited-council.ts';
import { judge, summary } from '../../../../support/made-up/rule-case.ts';
import { ruleCases } from './rule-cases.ts';
import type { RuleProblem } from '../../../../../src/domain/gate/problem.ts';

test('the made-up council breaks no rule, with and without places to visit', () => {
  expect(judge(makeContent())).toEqual([]);
  expect(judge(visitedCouncil())).toEqual([]);
});

describe('one change, one problem', () => {
  test.each(ruleCases)('$kind at $at: $found', ({ content, ...expected }) => {
    expect(judge(content).map(summary)).toEqual([expected]);
  });
});

// Where a message has changed on purpose: npm run test:unit -- test/unit/domain/gate/rules -u
test('what an editor is told of each, and on what it is based', async () => {
  const told = ruleCases.flatMap(({ content }) => judge(content).map(message));
  await expect(told.join('\n')).toMatchFileSnapshot('messages.txt');
});

function message({ kind, at, path, words, found, expected, fix, basedOn }: RuleProblem): string {
  const based = (basedOn ?? []).map((on) => (typeof on === 'string' ? on : `${on.kind}/${on.id}`));
  const lines = [
    `${kind}: ${[`${at.kind}/${at.id}`, ...path].join(' ')}`,
    ...(words === undefined ? [] : [`in the words "${words}"`]),
    `found ${found}`,
    `expected ${expected}`,
    `fix: ${fix}`,
    ...(based.length > 0 ? [`based on ${based.join(', ')}`] : []),
  ];
  return `${lines.join('\n  ')}\n`;
}

test.each([
  ['south-dale', 'libraries/town-library'],
  ['north-dale', 'centres/ash'],
])('with one postcode in two districts, %s is the one of its sector', (district, wrong) => {
  const { postcodes } = makeContent();
  const sectors = postcodes.sectors.map((sector) => ({
    ...sector,
    district: district === 'north-dale' ? 'south-dale' : 'north-dale',
  }));
  const content = withEntry(makeContent(), 'libraries', 'town-library', {
    postcode: 'DH1 1AC',
    district: 'south-dale',
  });
  const found = judge({ ...content, postcodes: { ...postcodes, sectors } });
  expect(found.map(({ kind, at }) => `${kind} ${at.kind}/${at.id}`)).toEqual([
    `district-differs ${wrong}`,
  ]);
});

test('each of two events in a circle is reported, and nothing that only follows from it', () => {
  const changed = { status: 'superseded' } as const;
  const content = withEntry(
    withEntry(makeContent(), 'events', 'opening', { ...changed, supersedes: 'moved-opening' }),
    'events',
    'moved-opening',
    { ...changed, supersedes: 'opening' },
  );
  expect(judge(content).map(({ kind, at }) => [kind, at.id])).toEqual([
    ['superseded-in-circle', 'moved-opening'],
    ['superseded-in-circle', 'opening'],
  ]);
});

describe('what the rules allow', () => {
  const good = makeContent();

  test.each([
    [
      'an event partly inside its period',
      withEntry(good, 'events', 'vote', { date: '2018-12/2019-01' }),
    ],
    [
      'an event outside its period that says why',
      withEntry(good, 'events', 'vote', { date: '2018', outsidePeriod: 'It led to the renewal.' }),
    ],
    [
      'a shown contact in a text',
      withEntry(good, 'libraries', 'mill-library', { note: 'Ring (01632) 960001.' }),
    ],
    [
      'a number in a web address',
      withEntry(good, 'libraries', 'mill-library', { note: 'https://example.org/01632960002' }),
    ],
    [
      'the number of a place in a text',
      withEntry(visitedCouncil(), 'venues', 'parish-hall', {
        note: 'Ring Oak: 01632 960111, or write to oak@dale.example.',
      }),
    ],
    [
      'numbers that nobody rings',
      withEntry(good, 'libraries', 'mill-library', {
        note: 'Calls 120 times a day, 24,000 a year; dial 5 of 100 0%; text 100,000 people.',
      }),
    ],
    [
      'a national number that is shown',
      withEntry(
        withEntry(good, 'contacts', 'duty-line', { value: '999', valueAgain: '999' }),
        'libraries',
        'mill-library',
        { note: 'Ring 999.' },
      ),
    ],
    [
      'a street named after a person',
      withEntry(good, 'events', 'vote', { detail: 'In Sir Thomas Way.' }),
    ],
    [
      'a person in a public role',
      withEntry(good, 'events', 'vote', {
        detail: 'Cllr Jane Fowler moved it.',
        namedInPublicRole: ['Cllr Jane Fowler'],
      }),
    ],
    [
      'a centre without postcode and point',
      withEntry(good, 'centres', 'elm', { postcode: undefined, point: undefined }),
    ],
    [
      'a figure whose place another of the same day took',
      withEntry(good, 'figures', 'centres-claimed', { supersededBy: 'centres-total' }),
    ],
    [
      'links to what there is',
      withEntry(good, 'questions', 'where', {
        body: '[a](/) [b](/help/) [c](/centres/ash/#moved) [d](/timeline.atom) [e](/renewal/) [f](/find/dh1/) [g](https://example.org/halp/)',
      }),
    ],
    ['no postcode table', { ...good, postcodes: { outcodes: [], sectors: [], groups: [] } }],
  ])('%s', (_, content) => {
    expect(judge(content)).toEqual([]);
  });
});
