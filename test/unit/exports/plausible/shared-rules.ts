/** Rules for every file for other programs, in any format. */

import { isFullDay } from '../../../../src/domain/dates/partial-date.ts';
import { isPostcode, postcodeAreaOf } from '../../../../src/domain/places/postcode.ts';
import { phoneNumbersIn, plainNumber } from '../../../../src/site-checks/contacts-in-text.ts';
import { shownPhones } from '../../../../src/site-checks/checks/phones.ts';
import { first, members, objectsIn, published } from './exchange-data.ts';
import type { ExchangeData, PlausibilityRule } from './exchange-data.ts';

const ADDRESSES = ['url', 'uri', 'website', 'term_uri', 'publicationPolicy'];
const POSTCODES = ['postalCode', 'postal_code'];
const PAST_DAYS = ['date', 'dateMet', 'datePublished', 'dateModified', 'assured_date'];

export const sharedRules: readonly PlausibilityRule[] = [
  {
    name: 'every point is on the map, so latitude and longitude are not swapped',
    problems: (data) =>
      pointsIn(data)
        .filter(([lon, lat]) => {
          const { west, south, east, north } = data.content.site.map.box;
          return !(lon >= west && lon <= east && lat >= south && lat <= north);
        })
        .map(([lon, lat]) => `${lat} north, ${lon} east`),
    spoil: ({ release }) => {
      first(release.tender.items[0]?.deliveryLocations).geometry?.coordinates.reverse();
    },
  },
  {
    name: 'a centre has the same point in the lots and in the services',
    problems: ({ content, release, atLocations }) => {
      const points = new Map(
        release.tender.items.map(({ id, deliveryLocations }) => {
          const urn = content.centres.find((centre) => centre.id === id)?.identifiers?.['urn'];
          return [urn, first(deliveryLocations).geometry?.coordinates.join()];
        }),
      );
      return atLocations
        .map(({ body }) => body.location)
        .filter(({ external_identifier: urn }) => urn !== undefined)
        .filter(
          ({ external_identifier: urn, longitude, latitude }) =>
            points.get(urn) !== [longitude, latitude].join(),
        )
        .map(({ name }) => name);
    },
    spoil: ({ atLocations }) => {
      first(
        atLocations.filter(({ body }) => body.location.external_identifier),
      ).body.location.latitude = 52.5;
    },
  },
  {
    name: 'every postcode is valid and in a postcode area of the site',
    problems: (data) =>
      textsOf(data, POSTCODES).filter(
        (text) =>
          !isPostcode(text) || !data.content.site.postcodeAreas.includes(postcodeAreaOf(text)),
      ),
    spoil: ({ atLocations }) => {
      first(first(atLocations).body.location.addresses).postal_code = 'ABCDEF';
    },
  },
  {
    name: 'every web address is absolute',
    problems: (data) => textsOf(data, ADDRESSES).filter((text) => !/^https?:\/\/\w/.test(text)),
    spoil: ({ services }) => {
      first(services).body.url = '/bases/';
    },
  },
  {
    name: 'every telephone number is that of a shown contact',
    problems: (data) => {
      const shown = new Set(shownPhones(data.content).map(plainNumber));
      const said = [...members(published(data))].flatMap(([, value]) =>
        typeof value === 'string' ? phoneNumbersIn(value) : [],
      );
      return said.filter((number) => !shown.has(plainNumber(number)));
    },
    spoil: ({ services }) => {
      first(services).body.description += ' Ring 01632 960123.';
    },
  },
  {
    name: 'every e-mail address is that of a shown contact',
    problems: (data) => {
      const { contacts } = data.content;
      const shown = new Set(contacts.filter(({ show }) => show).map(({ value }) => value));
      const said = [...members(published(data))].flatMap(([, value]) =>
        typeof value === 'string' ? (value.match(/[\w.+-]+@[\w-]+\.[\w.-]+\w/g) ?? []) : [],
      );
      return said.filter((address) => !shown.has(address));
    },
    spoil: ({ services }) => {
      first(services).body.email = 'help@centres.example';
    },
  },
  {
    name: 'nothing is empty, null or padded',
    problems: (data) =>
      [...members(published(data))]
        .filter(([, value]) => value === null || (typeof value === 'string' && isPadded(value)))
        .map(([name]) => name),
    spoil: ({ release }) => {
      first(release.tender.documents).title = ' ';
    },
  },
  {
    name: 'past dates are not after the day for which the facts are given',
    problems: (data) =>
      textsOf(data, PAST_DAYS)
        .map((text) => text.slice(0, 10))
        .filter((day) => !isFullDay(day) || day > data.content.site.asOf),
    spoil: ({ release }) => {
      first(release.tender.documents).datePublished = '2126-01-01T00:00:00Z';
    },
  },
];

function textsOf(data: ExchangeData, names: readonly string[]): string[] {
  return [...members(published(data))].flatMap(([name, value]) =>
    names.includes(name) && typeof value === 'string' ? [value] : [],
  );
}

/** Degrees east and north of every point of every file. */
function pointsIn(data: ExchangeData): (readonly [number, number])[] {
  return [...objectsIn(published(data))].flatMap((object): (readonly [number, number])[] => {
    if (Array.isArray(object['coordinates'])) return [object['coordinates'] as [number, number]];
    if (object['latitude'] === undefined) return [];
    return [[Number(object['longitude']), Number(object['latitude'])]];
  });
}

function isPadded(text: string): boolean {
  return text.trim() === '' || text.trim() !== text || text.includes('  ');
}
