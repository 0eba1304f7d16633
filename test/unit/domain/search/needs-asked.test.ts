/** Needs before results: urgent ones always, others where nothing else was asked for. */

import { expect, test } from 'vitest';
import { needFinder } from '../../../../src/domain/finder/needs.ts';
import { needsAsked } from '../../../../src/domain/search/needs-asked.ts';

const find = () =>
  needFinder([
    { name: 'Money', words: ['bills', 'contact'] },
    { name: 'Danger', words: ['hurt', 'weapons'], urgent: true },
  ]);
const known = { place: undefined, postcode: undefined, corrected: false, unknown: [] };

test.each([
  ['money', {}, ['Money']],
  ['help with money', {}, ['Money']],
  ['money oakham', { place: 'Oakham' }, ['Money']],
  ['money near nr2 1nr', { postcode: 'nr2 1nr' }, ['Money']],
  ['money St. Oakham', { place: 'St Oakham' }, ['Money']],
  ['money of the plan', {}, []],
  ['money of the plan', { place: 'Oakham' }, []],
  ['hurt under the plan', {}, ['Danger']],
  ['weapens under the plan', { corrected: true }, []],
  ['contract', {}, []],
  ['contcat', { corrected: true }, ['Money']],
  ['contcat', { unknown: ['contcat'] }, ['Money']],
  ['plan', {}, []],
])('"%s" %j', (typed, change, names) => {
  const asked = needsAsked(find(), { typed, ...known, ...change });
  expect(asked.map(({ need }) => need.name)).toEqual(names);
});

test('no more than two are answered, the urgent one first', () => {
  const three = needFinder([
    { name: 'Money', words: ['bills'] },
    { name: 'Scales', words: ['scales'] },
    { name: 'Danger', words: ['hurt'], urgent: true },
  ]);
  const asked = needsAsked(three, { typed: 'bills, scales, hurt', ...known });
  expect(asked.map(({ need }) => need.name)).toEqual(['Danger', 'Scales']);
});
