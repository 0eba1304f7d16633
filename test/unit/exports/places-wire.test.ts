/** Places as they are sent: what arrives is what was sent. */

import { expect, test } from 'vitest';
import { receivedPlaces, sendablePlaces } from '../../../src/exports/browser-files/places-wire.ts';
import type { FinderElsewhere, FinderPlace } from '../../../src/domain/finder/index.ts';

const bare = { names: undefined, saidAs: undefined, qualifier: undefined, generic: undefined };

const places: FinderPlace[] = [
  { ...bare, id: 'oakham', name: 'Oakham', district: 0, point: { lat: 52.671, lon: -0.731 } },
  {
    id: 'mill-street-near-ryhall',
    name: 'Mill Street',
    names: ['Mill Street Green', 'The Street'],
    saidAs: ['Mull Street'],
    qualifier: 'near Ryhall',
    district: 1,
    point: { lat: 52.7, lon: -0.5 },
    generic: true,
  },
  {
    ...bare,
    id: 'mill-street-near-langham',
    name: 'Mill Street',
    qualifier: 'near Langham',
    district: 1,
    point: { lat: 52.69, lon: -0.75 },
  },
  {
    ...bare,
    id: 'an-id-of-its-own',
    name: 'Belton',
    saidAs: ['Belt'],
    district: -1,
    point: { lat: 52.601, lon: -0.8 },
  },
];

const elsewhere: FinderElsewhere[] = [
  { name: 'Łódź', area: 'Poland', point: undefined },
  { name: 'Corby', area: 'Northamptonshire', point: { lat: 52.49, lon: -0.69 } },
  { name: 'Brackley', area: 'Northamptonshire', point: undefined },
];

test('places arrive with all they have, in the order of their ids', () => {
  const byId = [...places].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(receivedPlaces(sendablePlaces({ places, elsewhere })).places).toEqual(byId);
});

test('places elsewhere arrive with their area, and near ones with their point', () => {
  const arrived = receivedPlaces(sendablePlaces({ places, elsewhere })).elsewhere;
  expect(arrived).toHaveLength(elsewhere.length);
  expect(arrived).toEqual(expect.arrayContaining(elsewhere));
});

test('no places are sent as none', () => {
  const none = { places: [], elsewhere: [] };
  expect(receivedPlaces(sendablePlaces(none))).toEqual(none);
});
