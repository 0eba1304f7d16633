/** A family asks in its own words, on a small phone, and leaves with help: twenty journeys. */

import { describe, expect, test } from 'vitest';
import type { BrowserContextOptions } from 'playwright-core';
import { isBase } from '../../src/domain/entries/base.ts';
import { centreStatus } from '../../src/domain/network/status.ts';
import { hasOwnPage } from '../../src/domain/places/place.ts';
import { TITLE, visitFinder } from '../support/browser/finder-visit.ts';
import type { FinderVisit } from '../support/browser/finder-visit.ts';
import { follow } from '../support/browser/visit.ts';
import { realContent } from '../support/content/real-content.ts';

const PHONE = { viewport: { width: 375, height: 667 } } as const;
/** Ways to get help: directions, a number, a page of the person's own council. */
const HELP = '#answer a[href^="tel:"], #answer .reach a, #answer a[href*="google.com/maps"]';

const content = await realContent();
const { places, placesElsewhere, needs, postcodes } = content;
const base = found(content.centres.filter(isBase).find((each) => each.base.inDoubt === undefined));
const closed = found(content.centres.find((centre) => centreStatus(centre) === 'closed'));
const named = Map.groupBy(places, ({ name }) => name);
const isAlone = ({ name }: { name: string }): boolean => named.get(name)?.length === 1;
const village = found(
  places.find((place) => place.kind === 'village' && !place.generic && isAlone(place)),
);
const twice = found([...named.values()].find((same) => same.length > 1 && !same[0]?.generic)?.[0]);
const saidAs = found(places.find((place) => place.saidAs.length > 0 && isAlone(place)));
const town = found(places.find((place) => place.kind === 'town' && place.name.length > 8));
const need = found(needs.find((each) => !each.urgent && each.contacts !== undefined));
const nearNeed = found(needs.find(({ at }) => at?.includes('libraries')));
const urgent = found(needs.find((each) => each.urgent));
const away = found(placesElsewhere.find(({ near }) => !near));
const outcode = found(postcodes.outcodes.find(({ shareInArea }) => (shareInArea ?? 1) > 0.99));

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('The content has nothing for this journey.');
  return thing;
}

async function asking(
  typed: string,
  heading: string,
  options: BrowserContextOptions = PHONE,
  address = '/find/',
): Promise<FinderVisit> {
  const visit = await visitFinder(address, options);
  await visit.ask(typed);
  await visit.page.locator(TITLE, { hasText: heading }).waitFor();
  return visit;
}

async function endsWithHelp(visit: FinderVisit): Promise<void> {
  await visit.page.locator(HELP).first().waitFor();
  await visit.close();
}

describe('one question, and help', () => {
  test.each<[string, string, string]>([
    ['a postcode', base.postcode ?? '', `Help near ${base.postcode ?? ''}`],
    ['a postcode in small letters', (base.postcode ?? '').toLowerCase(), 'Help near'],
    ['half a postcode', outcode.code, `Help near ${outcode.code}`],
    ['a village', village.name, `Help near ${village.name}`],
    ['a name as it is said', saidAs.saidAs[0] ?? '', `Help near ${saidAs.name}`],
    ['a town misspelt', town.name.replace(/(?<=..)./, ''), `Help near ${town.name}`],
    ['a village among other words', `the village of ${village.name}`, `Help near ${village.name}`],
    ['a need and a place', `${nearNeed.name} ${town.name}`, nearNeed.name],
  ])('%s', async (_, typed, heading) => {
    await endsWithHelp(await asking(typed, heading));
  });

  test('an urgent need: a number first', async () => {
    const visit = await visitFinder('/find/', PHONE);
    await visit.ask(urgent.name);
    await visit.page.locator('#answer .urgent a[href^="tel:"]').first().waitFor();
    await visit.close();
  });

  test('a need', async () => {
    const { page, close } = await asking(need.name, need.name);
    expect(await page.locator('#answer .need a').count()).toBeGreaterThan(0);
    await close();
  });

  test('an old centre: what happened, and where to go instead', async () => {
    const visit = await asking(closed.shortName, 'Help near');
    await visit.page.getByText('What happened to').first().waitFor();
    await endsWithHelp(visit);
  });

  test('from the home page', async () => {
    await endsWithHelp(await asking(village.name, `Help near ${village.name}`, PHONE, '/'));
  });

  test('at 320 pixels', async () => {
    const visit = await asking(village.name, 'Help near', {
      viewport: { width: 320, height: 568 },
    });
    const wide = await visit.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    await endsWithHelp(visit);
  });
});

test('two places of one name: a choice, then help', async () => {
  const visit = await asking(twice.name, 'do you mean');
  await visit.page.locator('#answer .choices button').first().click();
  await visit.page.locator(TITLE, { hasText: 'Help near' }).waitFor();
  await endsWithHelp(visit);
});

test('a town elsewhere is said to be elsewhere, and whose council to ask', async () => {
  const visit = await asking(away.name, `${away.name} is not in ${content.site.area}`);
  expect(await visit.page.locator('#answer').innerText()).toMatch(/council/);
  expect(await visit.page.locator('#answer .card').count()).toBe(0);
  await visit.close();
});

test('a second question after the first', async () => {
  const visit = await asking(village.name, `Help near ${village.name}`);
  await visit.page.getByText('Try another place').click();
  await visit.page.keyboard.type(town.name);
  await visit.page.keyboard.press('Enter');
  await visit.page.locator(TITLE, { hasText: `Help near ${town.name}` }).waitFor();
  await endsWithHelp(visit);
});

test('by keyboard alone', async () => {
  const visit = await visitFinder('/find/', PHONE);
  await visit.page.locator('#finder-box').focus();
  await visit.page.keyboard.type(base.postcode ?? '');
  await visit.page.keyboard.press('Tab');
  await visit.page.keyboard.press('Enter');
  await visit.page.locator(TITLE, { hasText: 'Help near' }).waitFor();
  await endsWithHelp(visit);
});

test.each([
  ['where the device is', village.point, 'Help near you'],
  ['a device far away', { lat: 57.5, lon: -4 }, `outside ${content.site.area}`],
] as const)('%s', async (_, { lat, lon }, heading) => {
  const visit = await visitFinder('/find/', {
    ...PHONE,
    permissions: ['geolocation'],
    geolocation: { latitude: lat, longitude: lon },
  });
  await visit.page.getByRole('button', { name: 'Use my location' }).click();
  await visit.page.locator(TITLE, { hasText: heading }).waitFor();
  await visit.page.locator('#answer a').first().waitFor();
  await visit.close();
});

test('without a script: list, letter, place, and help', async () => {
  const { name, id } = found(places.find((place) => hasOwnPage(place) && isAlone(place)));
  const { page, close } = await visitFinder('/find/places/', {
    ...PHONE,
    javaScriptEnabled: false,
  });
  await follow(page.getByRole('main').getByRole('link', { name, exact: true }).first());
  expect(new URL(page.url()).pathname).toBe(`/find/${id}/`);
  await page.locator('main a[href^="tel:"]').first().waitFor();
  await close();
});
