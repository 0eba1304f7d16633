/** The sheet holds every figure once, and shows every sum. */

import { expect, test } from 'vitest';
import { managementInformationPage } from '../../../src/views/management-information-page.ts';
import { realContent } from '../../support/real-content.ts';

const content = await realContent();
const page = managementInformationPage(content);

test('every figure stands once, in the order of the site’s groups', () => {
  const ids = page.groups.flatMap(({ figures }) => figures.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(content.figures.map(({ id }) => id));
  const order = content.site.figureGroups.map(({ id }) => `group-${id}`);
  expect(page.groups.map(({ id }) => id)).toEqual(order);
});

test('no anchor is used twice', () => {
  const anchors = [
    ...page.groups.flatMap(({ id, figures }) => [id, ...figures.map((figure) => figure.id)]),
    ...page.sums.map(({ id }) => id),
    ...page.programmes.map(({ id }) => `key-${id}`),
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

test('every sum is shown, those known not to agree apart from the others', () => {
  const shown = page.sums.flatMap(({ sums }) => sums);
  expect(shown).toHaveLength(content.sums.length);
  const [hold, disagree] = page.sums;
  for (const { numbers, verdict } of hold?.sums ?? [])
    expect(`${numbers}${verdict}`).not.toMatch(/not/);
  for (const { verdict } of disagree?.sums ?? []) expect(verdict).toBe(': do not agree');
  expect(hold?.sums.map(({ numbers }) => numbers)).toContain('26 + 10 = 36');
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
  expect(managementInformationPage({ ...content, contacts: hidden }).history).toEqual([]);
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
