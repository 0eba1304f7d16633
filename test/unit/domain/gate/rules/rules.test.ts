/** Each rule finds its problem, says where, and nothing else is found with it. */

import { describe, expect, test } from 'vitest';
import { makeContent, withCopy, withEntry } from '../../../../support/made-up/make-content.ts';
import { visitedCouncil } from '../../../../support/made-up/visited-council.ts';
import { judge, summary } from '../../../../support/made-up/rule-case.ts';
import { allowedCases } from './allowed-cases.ts';
import { ruleCases } from './rule-cases.ts';
import type { SiteContent } from '../../../../../src/domain/entries/site-content.ts';
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
  const told = ruleCases.flatMap(({ content, at }) => judge(anew(content, at)).map(message));
  await expect(told.join('\n')).toMatchFileSnapshot('messages.txt');
});

/** The content with a copy of the entry at fault: rules remember what they found in an entry. */
function anew(content: SiteContent, at: string): SiteContent {
  const parts = Object.entries(content).map(([kind, part]: [string, object]) => [
    kind,
    Array.isArray(part)
      ? part.map((entry: { id: string }) => (at === `${kind}/${entry.id}` ? { ...entry } : entry))
      : { ...part },
  ]);
  return Object.fromEntries(parts) as SiteContent;
}

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
  const other = district === 'north-dale' ? 'south-dale' : 'north-dale';
  const sectors = postcodes.sectors.flatMap((sector) => [
    { ...sector, code: 'DH1 2', district },
    { ...sector, district: other },
  ]);
  const content = withEntry(makeContent(), 'libraries', 'town-library', {
    postcode: 'DH1 1AC',
    district: 'south-dale',
  });
  const found = judge({ ...content, postcodes: { ...postcodes, sectors } });
  expect(found.map(({ kind, at }) => `${kind} ${at.kind}/${at.id}`)).toEqual([
    `district-differs ${wrong}`,
  ]);
});

test('a map with its edges swapped is reported, beside all that is then outside', () => {
  const { site, ...rest } = makeContent();
  const { north, south, ...box } = site.map.box;
  const map = { ...site.map, box: { ...box, north: south, south: north } };
  expect(judge({ ...rest, site: { ...site, map } }).map(summary)).toContainEqual({
    ...{ kind: 'box-impossible', at: 'site/site', path: ['map', 'box'] },
    found: '55 to 54.5 north, -2 to -1 east',
  });
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

test('each of two figures in a circle is reported, not one that leads into it', () => {
  const content = (['lots-total', 'bases-total', 'closed-total'] as const).reduce(
    (changed, id, at) =>
      withEntry(changed, 'figures', id, {
        supersededBy: ['bases-total', 'lots-total', 'lots-total'][at],
      }),
    makeContent(),
  );
  expect(judge(content).map(({ kind, at }) => [kind, at.id])).toEqual([
    ['superseded-in-circle', 'bases-total'],
    ['superseded-in-circle', 'lots-total'],
  ]);
});

test('each of two places in a circle is reported, not one that leads into it', () => {
  const followed = (to: string) => [
    { kind: 'merged-into', to, date: '2019-12', sources: ['report-2020'], asAt: 'as published' },
  ];
  const closed = { identifiers: undefined };
  const three = withCopy(
    withCopy(makeContent(), 'centres', 'ash', 'birch', { ...closed, successors: followed('fir') }),
    'centres',
    'ash',
    'fir',
    { ...closed, successors: followed('birch') },
  );
  const content = withEntry(three, 'centres', 'ash', { successors: followed('birch') });
  expect(judge(content).map(({ at, found }) => [at.id, found])).toEqual([
    ['birch', '"fir", which leads back: fir → birch'],
    ['fir', '"birch", which leads back: birch → fir'],
  ]);
});

test.each(allowedCases)('%s is allowed', (_, content) => {
  expect(judge(content)).toEqual([]);
});
