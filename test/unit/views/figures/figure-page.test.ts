/** The page of a figure says how it is known, what it relates to and what came of a plan. */

import { expect, test } from 'vitest';
import { figureFiles } from '../../../../src/exports/data/figure-files.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { figurePage } from '../../../../src/views/figures/figure-page.ts';
import type { FigurePage } from '../../../../src/views/figures/figure-page.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

const content = makeContent();
const siteUrl = new URL('https://example.org');

function pageOf(id: string, of: SiteContent = content): FigurePage {
  const figure = of.figures.find((each) => each.id === id);
  if (!figure) throw new RangeError(id);
  return figurePage(of, figure, siteUrl);
}

test('it has its own address, its tags for the search, and its file', () => {
  const { head, json } = pageOf('lots-total');
  expect(head).toMatchObject({
    title: 'Lots: 1',
    path: '/management-information/lots-total/',
    search: { kind: 'figure', programme: 'Renewal', year: '2020', date: '15 January 2020' },
  });
  expect(json).toBe('/management-information/lots-total.json');
});

test('it has the sums with it, first the one that gives it, and the versions of its sources', () => {
  expect(pageOf('centres-total').sums.map(({ id }) => id)).toEqual(['all', 'claimed']);
  const ours = withEntry(content, 'figures', 'centres-total', {
    standing: 'worked out by us',
    workedOut: { sum: 'claimed' },
  });
  expect(pageOf('centres-total', ours).sums.map(({ id }) => id)).toEqual(['claimed', 'all']);
  expect(pageOf('centres-total').conflicts.map(({ id }) => id)).toEqual(['how-many']);
  expect(pageOf('lots-total').sums).toEqual([]);
});

test.each([
  ['2020-06', 'for June 2020; outcome not recorded'],
  ['../2028-12', 'by the end of December 2028'],
])('a plan for %s is never given as so now', (plannedFor, words) => {
  const planned = withEntry(content, 'figures', 'lots-total', { standing: 'planned', plannedFor });
  expect(pageOf('lots-total', planned)).toMatchObject({ standing: 'planned', plan: words });
});

test('a plan whose outcome is known leads to it', () => {
  const planned = withEntry(content, 'figures', 'lots-total', {
    standing: 'planned',
    plannedFor: '2019-05',
    outcomeEvent: 'vote',
  });
  const { plan, outcome } = pageOf('lots-total', planned);
  expect(plan).toBe('for May 2019');
  expect(outcome).toEqual({ text: 'The council votes', to: '/timeline/#vote' });
});

test('a replaced figure and its successor lead to each other', () => {
  const replaced = withEntry(content, 'figures', 'lots-total', { supersededBy: 'bases-total' });
  expect(pageOf('lots-total', replaced).supersededBy?.to).toBe(
    '/management-information/bases-total/',
  );
  expect(pageOf('bases-total', replaced).supersedes.map(({ to }) => to)).toEqual([
    '/management-information/lots-total/',
  ]);
});

test('its file has its row, its sums and its citation', () => {
  const file = JSON.parse(figureFiles(content, siteUrl).get('closed-total') ?? '') as {
    figure: Record<string, unknown>;
    sums: { id: string }[];
    citation: string;
  };
  expect(file.figure).toMatchObject({ id: 'closed-total', value: 1, standing: 'reported' });
  expect(file.sums.map(({ id }) => id)).toEqual(['all']);
  expect(file.citation).toBe(pageOf('closed-total').citation.plain);
});
