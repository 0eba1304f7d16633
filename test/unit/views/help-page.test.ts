/** Whom to ring: urgent first, nothing that may not be used today. */

import { expect, test } from 'vitest';
import { helpPage } from '../../../src/views/help-page.ts';
import { notFoundPage } from '../../../src/views/not-found-page.ts';
import { makeContent } from '../../support/make-content.ts';
import { realContent } from '../../support/real-content.ts';

const content = await realContent();
const page = helpPage(content);
const all = [
  ...page.urgent,
  ...page.professionals,
  ...page.service.lines,
  ...page.health,
  ...page.advice,
];

test('urgent help comes first and in its order', () => {
  const [first] = page.urgent;
  expect(page.lead).toContain(first?.link.text ?? 'no number');
  expect(page.urgent.length).toBeGreaterThan(1);
});

test('only shown contacts of today are given, each once', () => {
  const usable = content.contacts.filter(({ show, group }) => show && group !== 'history');
  expect(all.map(({ id }) => id).toSorted()).toEqual(usable.map(({ id }) => id));
});

test('hidden and historic contacts appear nowhere', () => {
  const printed = JSON.stringify(page);
  const shown = new Set(all.map(({ link }) => link.text));
  for (const { value, show, group } of content.contacts) {
    if (value === undefined || shown.has(value) || (show && group !== 'history')) continue;
    expect(printed).not.toContain(value);
  }
});

test('lines for professionals stand apart', () => {
  const [family] = content.site.audiences;
  for (const { id } of page.professionals)
    expect(content.contacts.find((contact) => contact.id === id)?.audience).not.toContain(
      family?.id,
    );
  expect(page.professionals.length).toBeGreaterThan(0);
});

test('telephone numbers are links to ring', () => {
  for (const { link } of [...page.urgent, ...page.professionals])
    expect(link.to).toBe(`tel:${link.text.replaceAll(' ', '')}`);
});

test('every library is listed under its district', () => {
  const listed = page.libraries.districts.flatMap(({ items }) => items);
  expect(listed).toHaveLength(content.libraries.length);
});

test('without an urgent number the page says that none is recorded', () => {
  const { lead, urgent } = helpPage({ ...makeContent(), contacts: [] });
  expect(urgent).toEqual([]);
  expect(lead).toBe('No number for urgent help is recorded in the sources we hold.');
});

test('the page for lost readers leads only to pages that have something to say', () => {
  const to = (site: typeof content) => notFoundPage(site).ways.map((way) => way.to);
  expect(to(content)).toContain('/help/');
  expect(to({ ...makeContent(), contacts: [] })).not.toContain('/help/');
});
