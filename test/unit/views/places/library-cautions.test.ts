/** A library's caution is printed by every view that prints the library. */

import { describe, expect, test } from 'vitest';
import { askNamed } from '../../../../src/domain/finder/ask-named.ts';
import { finder } from '../../../../src/domain/finder/answer.ts';
import type { Outcome } from '../../../../src/domain/finder/outcome.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { orukAnswers } from '../../../../src/exports/oruk/answers.ts';
import { centrePage } from '../../../../src/views/network/centre-page.ts';
import { districtPages } from '../../../../src/views/places/district-page.ts';
import { findAreaPages } from '../../../../src/views/places/area-page.ts';
import { finderAnswer } from '../../../../src/views/finder/answer.ts';
import { viewOf } from '../../../../src/views/finder/view.ts';
import { helpPage } from '../../../../src/views/help/page.ts';
import { sourcePage } from '../../../../src/views/sources/one-page.ts';
import { sentFinderIndex } from '../../../support/content/sent-finder-index.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

const SITE_URL = new URL('https://centres.example');
const PLACED = { name: 'Town Library', caution: 'Check before you go to the town.' };
const UNPLACED = { name: 'Mill Library', caution: 'Check before you go to the mill.' };

function cautioned(): SiteContent {
  const content = makeContent();
  const { site } = content;
  const backing = { sources: ['report-2020'], asAt: 'as published', recorded: '2026-01-10' };
  const rhymes = { id: 'rhymes', name: 'Rhymes', at: 'libraries', text: 'Songs.' } as const;
  const served = { ...content, site: { ...site, otherServices: [{ ...rhymes, ...backing }] } };
  const placed = withEntry(served, 'libraries', 'town-library', { caution: PLACED.caution });
  return withEntry(placed, 'libraries', 'mill-library', { caution: UNPLACED.caution });
}

const content = cautioned();

/** Every object inside a view that prints the library of this name. */
function printed(view: unknown, { name }: { readonly name: string }): unknown[] {
  if (typeof view !== 'object' || view === null) return [];
  const inside = Object.values(view).flatMap((part) => printed(part, { name }));
  const own = 'name' in view ? view.name : 'text' in view ? view.text : undefined;
  return own === name ? [view, ...inside] : inside;
}

function expectCautions(view: unknown, library: { name: string; caution: string }): void {
  const lines = printed(view, library);
  expect(lines).not.toEqual([]);
  for (const line of lines) expect(JSON.stringify(line)).toContain(library.caution);
}

describe('pages', () => {
  test('help prints the caution of each library', () => {
    expectCautions(helpPage(content), PLACED);
    expectCautions(helpPage(content), UNPLACED);
  });

  test('a district prints the caution of each of its libraries', () => {
    expectCautions(districtPages(content), PLACED);
    expectCautions(districtPages(content), UNPLACED);
  });

  test('every postcode area and place prints the caution of its nearest library', () => {
    for (const page of findAreaPages(content)) expectCautions(page, PLACED);
  });

  test('every centre prints the caution of its nearest library', () => {
    const placed = content.centres.filter(({ point }) => point !== undefined);
    for (const centre of placed) expectCautions(centrePage(content, centre, SITE_URL), PLACED);
    expect(placed).not.toEqual([]);
  });

  test('a source prints the caution of each library that is based on it', () => {
    const source = content.sources.find(({ id }) => content.libraries[0]?.sources.includes(id));
    const page = source && sourcePage(content, source);
    expectCautions(page, PLACED);
    expectCautions(page, UNPLACED);
  });
});

describe('the finder, from its index as it is sent', () => {
  const index = sentFinderIndex(content);
  const answer = (outcome: Outcome, query: string) => finderAnswer(index, outcome, viewOf(query));
  const named = (name: string): Outcome => {
    const thing = index.things.find((each) => each.name === name);
    if (!thing) throw new RangeError(name);
    return askNamed({ is: 'thing', thing });
  };

  test.each([
    '',
    '?show=libraries',
    '?show=libraries&within=2',
    '?district=north-dale&show=libraries',
  ])('prints the caution on the card of an answer with "%s"', (query) => {
    const { groups } = answer(finder(index).ask('Dale'), query);
    const cards = groups.flatMap((group) => group.cards);
    const card = cards.find(({ name }) => name === PLACED.name);
    expect(card?.caution).toBe(PLACED.caution);
  });

  test('prints the caution of each library in a list by name', () => {
    const { groups } = answer({ is: 'nothing' }, '?show=libraries');
    const cautions = groups.flatMap(({ cards }) => cards.map(({ caution }) => caution));
    expect(cautions).toEqual([UNPLACED.caution, PLACED.caution]);
  });

  test('prints the caution of a library that was typed if no card shows it', () => {
    const { notes } = answer(named(PLACED.name), '?show=centres');
    expect(notes).toContain(`${PLACED.name}: ${PLACED.caution}`);
  });

  test('prints it once if a card does', () => {
    const notes = JSON.stringify(answer(named(PLACED.name), '').notes);
    expect(notes).not.toContain(PLACED.caution);
  });

  test('prints the caution of a library without a point', () => {
    const [group] = answer(named(UNPLACED.name), '').groups;
    expect(group?.cards.map(({ caution }) => caution)).toEqual([UNPLACED.caution]);
  });
});

test('the services for programs have the caution in the description of the place', () => {
  const answers = orukAnswers({ content, siteUrl: SITE_URL });
  const places = answers.flatMap(({ body }) => [
    ...printed(body, PLACED),
    ...printed(body, UNPLACED),
  ]);
  expect(places).not.toEqual([]);
  for (const place of places) {
    const { name } = place as { name: string };
    const { caution } = name === PLACED.name ? PLACED : UNPLACED;
    expect((place as { description?: string }).description).toContain(caution);
  }
});
