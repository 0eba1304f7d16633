import { expect, test } from 'vitest';
import { disputedBy, relatedFigures } from '../../../../src/domain/figures/relations.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';
import type { Figure } from '../../../../src/domain/entries/entry.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';

const content = makeContent();
const figureIn = ({ figures }: SiteContent, id: string): Figure => {
  const found = figures.find((figure) => figure.id === id);
  if (!found) throw new RangeError(id);
  return found;
};
const seenFrom = (id: string, of: SiteContent): [string, string][] =>
  (relatedFigures(of).get(id) ?? []).map(({ is, figure }) => [is, figure.id]);
const disputing = (id: string, of: SiteContent): string[] =>
  disputedBy(of, figureIn(of, id)).map((rival) => rival.id);

test.each([
  ['rounded', 'exact'],
  ['part', 'whole of'],
  ['other day', 'other day'],
  ['other definition', 'other definition'],
  ['rival', 'rival'],
] as const)('a relation "%s" is "%s" from the other figure', (is, back) => {
  const related = withEntry(content, 'figures', 'centres-claimed', {
    relations: [{ to: 'centres-total', is }],
  });
  expect(seenFrom('centres-claimed', related)).toEqual([[is, 'centres-total']]);
  expect(seenFrom('centres-total', related)).toEqual([[back, 'centres-claimed']]);
});

test('a claim is disputed by what is reported, and does not dispute it', () => {
  expect(disputing('centres-claimed', content)).toEqual(['centres-total']);
  expect(disputing('centres-total', content)).toEqual([]);
});

test('two claims dispute each other', () => {
  const claims = withEntry(content, 'figures', 'centres-total', { standing: 'claimed' });
  expect(disputing('centres-claimed', claims)).toEqual(['centres-total']);
  expect(disputing('centres-total', claims)).toEqual(['centres-claimed']);
});

test('two reported rivals dispute each other; other relations dispute nothing', () => {
  const reported = withEntry(content, 'figures', 'centres-claimed', { standing: 'reported' });
  expect(disputing('centres-claimed', reported)).toEqual(['centres-total']);
  expect(disputing('centres-total', reported)).toEqual(['centres-claimed']);
  const older = withEntry(reported, 'figures', 'centres-claimed', {
    relations: [{ to: 'centres-total', is: 'other day' }],
  });
  expect(disputing('centres-total', older)).toEqual([]);
});

test('relations come in order of the figures, and those to no figure are left out', () => {
  const related = withEntry(makeContent(), 'figures', 'bases-total', {
    relations: [
      { to: 'centres-total', is: 'part' },
      { to: 'nothing', is: 'part' },
    ],
  });
  expect(seenFrom('centres-total', related)).toEqual([
    ['whole of', 'bases-total'],
    ['rival', 'centres-claimed'],
  ]);
  expect(seenFrom('bases-total', related)).toEqual([['part', 'centres-total']]);
  expect(seenFrom('nothing', related)).toEqual([]);
  expect(disputing('lots-total', related)).toEqual([]);
});
