/** The sheet holds every figure once, and shows every sum. */

import { expect, test } from 'vitest';
import { managementInformationPage } from '../../../src/views/management-information-page.ts';
import { realContent } from '../../support/real-content.ts';

const content = await realContent();
const siteUrl = new URL('https://example.org');
const page = managementInformationPage(content, siteUrl);

test('every figure stands once, in the order of the site’s groups', () => {
  const ids = page.groups.flatMap(({ figures }) => figures.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(content.figures.map(({ id }) => id));
  const order = content.site.figureGroups.map(({ id }) => `group-${id}`);
  expect(page.groups.map(({ id }) => id)).toEqual(order);
});

test('no anchor is used twice', () => {
  const anchors = [
    ...page.groups.flatMap(({ id, figures }) => [id, ...figures.map((figure) => figure.id)]),
    ...[...page.keySums, ...page.otherSums].map(({ id }) => id),
    ...page.programmes.map(({ id }) => `key-${id}`),
    'all',
    'changes',
    'conflicts',
    'sources',
  ];
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('the two programmes stand beside each other with the figures that people ask for', () => {
  const values = Object.fromEntries(
    page.programmes.map(({ id, figures }) => [id, figures.map(({ value }) => value)]),
  );
  expect(values['commissioning-2011']).toEqual(
    expect.arrayContaining(['54', '36', '26', '10', '5 December 2011', '1 April 2012']),
  );
  expect(values['redesign-2019']).toEqual(
    expect.arrayContaining(['53', '38', '15', '£5.2 million a year', '£250,000', '£500,000', '47']),
  );
});

test('every sum is shown once, those known not to agree apart from the others', () => {
  const groups = [...page.keySums, ...page.otherSums];
  const shown = groups.flatMap(({ sums }) => sums.map(({ id }) => id));
  expect(shown.toSorted()).toEqual(content.sums.map(({ id }) => id));
  const holding = groups.filter(({ id }) => id.endsWith('sums-that-hold'));
  for (const { numbers, verdict } of holding.flatMap(({ sums }) => sums))
    expect(`${numbers}${verdict}`).not.toMatch(/not/);
  const others = groups.filter((group) => !holding.includes(group));
  for (const { verdict } of others.flatMap(({ sums }) => sums))
    expect(verdict).toBe(': do not agree');
});

test('sums of key figures come first, with what does not agree with one', () => {
  const [hold, disagree] = page.keySums;
  expect(hold?.sums.map(({ numbers }) => numbers).toSorted()).toEqual([
    '15 + 38 = 53',
    '26 + 10 = 36',
  ]);
  const numbers = disagree?.sums.map((sum) => sum.numbers);
  expect(numbers).toEqual(expect.arrayContaining(['54 and 53', '11 and 12', '25 and 27']));
});

test('each figure has its standing, and a replaced one names its successor and is named by it', () => {
  const lines = page.groups.flatMap(({ figures }) => figures);
  for (const { id, status, supersededBy, disagreesWith } of lines) {
    expect(status === 'superseded').toBe(supersededBy !== undefined);
    if (status === 'disputed') expect(disagreesWith).not.toEqual([]);
    if (status === 'current') expect(disagreesWith).toEqual([]);
    const successor = lines.find(({ to }) => to === supersededBy?.to);
    if (supersededBy)
      expect(successor?.supersedes.map(({ to }) => to)).toContain(`/management-information/#${id}`);
  }
});

test('each figure has a citation with its value and its own address', () => {
  for (const { citation, value, to } of page.groups.flatMap(({ figures }) => figures)) {
    expect(citation).toContain(`”: ${value}, `);
    expect(citation.endsWith(`https://example.org${to}`)).toBe(true);
  }
});

test('disagreements on figures stand on the sheet, each claim with its sources', () => {
  const ids = page.conflicts.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(
    content.conflicts.filter(({ figures }) => figures).map(({ id }) => id),
  );
  expect(ids.indexOf('number-of-centres-2011-and-later')).toBeLessThan(ids.indexOf('wiltshire'));
  for (const { claims } of page.conflicts)
    for (const { marks } of claims) expect(marks).not.toEqual([]);
});

test('the sources of the key figures come first, so that one page of print can hold them', () => {
  const marks = page.programmes.flatMap(({ figures }) => figures.flatMap((figure) => figure.marks));
  expect(Math.max(...marks)).toBeLessThanOrEqual(page.keySources);
});

test('a figure and its rivals name each other', () => {
  const lines = page.groups.flatMap(({ figures }) => figures);
  const rivals = new Map(
    lines.map(({ to, disagreesWith }) => [to, disagreesWith.map((other) => other.to)]),
  );
  for (const [figure, others] of rivals)
    for (const other of others) expect(rivals.get(other)).toContain(figure);
});

test('a historic address is dated text and no way to get in touch', () => {
  expect(page.history).toHaveLength(1);
  expect(page.history[0]?.text).toMatch(/as at .*no longer a way to get in touch/);
  const hidden = content.contacts.map((contact) => ({ ...contact, show: false }));
  expect(managementInformationPage({ ...content, contacts: hidden }, siteUrl).history).toEqual([]);
});

test('every mark has its line in the list of sources', () => {
  const marks = page.groups.flatMap(({ figures }) => figures.flatMap((figure) => figure.marks));
  const numbers = new Set(page.sources.map(({ number }) => number));
  for (const mark of marks) expect(numbers).toContain(mark);
});

test('key figures come before the others of their programme', () => {
  const network = page.groups.find(({ id }) => id === 'group-network')?.figures ?? [];
  const at = (id: string): number => network.findIndex((figure) => figure.id === id);
  expect(at('bases')).toBeGreaterThan(-1);
  expect(at('bases')).toBeLessThan(at('bases-added'));
});
