/** About the figures: made from the content, and what it does not have is left out. */

import { expect, test } from 'vitest';
import { aboutFiguresPage } from '../../../../src/views/figures/about-page.ts';
import { countCentres } from '../../../../src/domain/network/ways-of-counting.ts';
import { makeContent } from '../../../support/made-up/make-content.ts';

const content = makeContent();
const withCounts = {
  ...content,
  site: { ...content.site, centreCounts: ['centres-total'] },
};

test('each way of counting has a number for each day of a stated count', () => {
  const { counting, sources } = aboutFiguresPage(withCounts);
  expect(counting?.heads).toEqual(['Way of counting', '15 January 2020']);
  expect(counting?.rows[0]).toEqual({ name: 'As stated', cells: ['3'] });
  expect(counting?.rows.every(({ cells }) => cells.length === 1)).toBe(true);
  expect(sources.length).toBeGreaterThan(0);
});

test('without a count of centres there is no such part', () => {
  const site = { ...content.site, centreCounts: undefined };
  expect(aboutFiguresPage({ ...content, site }).counting).toBeUndefined();
});

test('a contact is given only where there is one', () => {
  const at = (publisher: object) =>
    aboutFiguresPage({ ...content, site: { ...content.site, publisher } }).contact;
  expect(at({}).link).toBeUndefined();
  expect(at({ contact: 'a@dale.example' }).link?.to).toBe('mailto:a@dale.example');
  expect(at({ issues: 'https://code.example/issues' }).link?.to).toBe(
    'https://code.example/issues',
  );
});

test('a centre counts from its date on, as listed until it has left the register', () => {
  const [centre] = content.centres;
  if (!centre) throw new Error('the content has no centre');
  const fact = { sources: ['report-2020'], asAt: 'as published' };
  const one = {
    ...centre,
    base: undefined,
    opened: { date: '2007-05', ...fact },
    leftRegister: { date: '2015-01-01/2015-02-01', ...fact },
  };
  const on = (day: string) => countCentres([one, { ...one, id: 'twin' }], day);
  expect(on('2007-05-30')).toMatchObject({ designated: 0, listed: 0 });
  expect(on('2007-05-31')).toEqual({ designated: 2, listed: 2, buildings: 1, bases: 0 });
  expect(on('2015-02-01')).toMatchObject({ designated: 2, listed: 0, buildings: 0 });
});
