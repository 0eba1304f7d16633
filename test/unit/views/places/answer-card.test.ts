/** The words of an answer card: distance, address and the way there. */

import { expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { finder } from '../../../../src/domain/finder/answer.ts';
import { finderAnswer } from '../../../../src/views/finder/answer.ts';
import { viewOf } from '../../../../src/views/finder/view.ts';
import { findAreaPages } from '../../../../src/views/places/area-page.ts';
import { addressWords } from '../../../../src/wording/places/address.ts';
import { distanceWords } from '../../../../src/wording/places/distance.ts';
import { sentFinderIndex } from '../../../support/content/sent-finder-index.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

test('distances are whole miles from an area and tenths from an address', () => {
  expect(distanceWords(2.6, 'rough')).toBe('about 3 miles, straight line');
  expect(distanceWords(0.3, 'rough')).toBe('less than a mile, straight line');
  expect(distanceWords(2.62, 'exact')).toBe('2.6 miles, straight line');
});

test('an address that is not recorded is given as not recorded', () => {
  // The space inside a postcode is one at which no line breaks.
  expect(addressWords({ address: 'High Street', postcode: 'DH1 1AA' })).toBe(
    'High Street, DH1\u00a01AA',
  );
  expect(addressWords({})).toBe('Address not recorded in the sources we hold.');
});

test('nobody is shown the way to a base whose building is reported closed', () => {
  const county = makeCounty();
  const [event] = county.events;
  const withClosed = (id: string, buildingClosed: string | undefined): SiteContent => ({
    ...county,
    centres: county.centres.map((centre) =>
      centre.id === id && centre.base
        ? { ...centre, base: { ...centre.base, buildingClosed } }
        : centre,
    ),
  });
  const ways = (content: SiteContent) => {
    const pages = findAreaPages(content).flatMap(({ groups }) =>
      groups.flatMap(({ cards }) => cards),
    );
    const index = sentFinderIndex(content);
    const answer = finderAnswer(index, finder(index).ask('Fenwick'), viewOf(''));
    return [...pages, ...answer.groups.flatMap(({ cards }) => cards)]
      .filter(({ name }) => name === 'Dogwood')
      .map(({ directions }) => directions !== undefined);
  };
  const open = ways(withClosed('dogwood', undefined));
  expect(open).toEqual(open.map(() => true));
  expect(ways(withClosed('dogwood', event?.id ?? ''))).toEqual(open.map(() => false));
  expect(open.length).toBeGreaterThan(1);
});
