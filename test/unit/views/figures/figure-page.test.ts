/** The page of a figure says how it is known, what it relates to and what came of a plan. */

import { expect, test } from 'vitest';
import { figureFiles } from '../../../../src/exports/data/figure-files.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { figurePage } from '../../../../src/views/figures/figure-page.ts';
import type { FigurePage } from '../../../../src/views/figures/figure-page.ts';
import { figureLine } from '../../../../src/wording/figures/line.ts';
import { sourceMarks } from '../../../../src/wording/sources/marks.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';
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
  expect(outcome).toEqual({
    text: undefined,
    event: { text: 'The council votes', to: '/timeline/#vote' },
    marks: [],
  });
});

test('a plan to close centres says what came of it, with its sources, and how many are closed now', () => {
  const county = makeCounty();
  const planned = withEntry(county, 'figures', 'closures', {
    standing: 'planned',
    outcomeEvent: 'closures-due',
  });
  const page = pageOf('closures', planned);
  expect(page.happened).toBe('5 are closed now');
  expect(page.head.description).toMatch(/; planned; 5 are closed now\.$/);
  expect(page.outcome?.text).toBe('Two closed in time.');
  expect(page.outcome?.marks).toHaveLength(1);
  const figure = planned.figures.find(({ id }) => id === 'closures');
  if (!figure) throw new RangeError('closures');
  expect(figureLine(planned, figure, sourceMarks(planned)).happened).toBe('5 are closed now');
  expect(pageOf('closures', county).happened).toBeUndefined();
  expect(pageOf('bases', planned).happened).toBeUndefined();
});

test('while it is not known of each centre, no number of closed ones is given', () => {
  const county = makeCounty();
  const before = {
    ...withEntry(county, 'figures', 'closures', { standing: 'planned' }),
    site: { ...county.site, asOf: '2019-09-30' },
  };
  expect(pageOf('closures', before).happened).toBeUndefined();
});

test('a figure of a contract has when it starts and ends, planned and happened told apart', () => {
  const { contract } = pageOf('contract-per-year', makeCounty());
  expect(contract.map(({ status, when, statusWords }) => when ?? [status, statusWords])).toEqual([
    '1 October 2019',
    ['planned', 'planned for 30 September 2024; outcome not recorded'],
    ['planned', 'planned for 30 September 2029'],
  ]);
  expect(contract.every(({ marks }) => marks.length > 0)).toBe(true);
  expect(pageOf('closures', makeCounty()).contract).toEqual([]);
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
