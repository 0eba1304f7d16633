/** What holds of the ways to help near a place, whatever the entries say. */

import { describe, expect, test } from 'vitest';
import { dateWords } from '../../../src/domain/dates/words.ts';
import { districtsChart } from '../../../src/charts/programmes/districts.ts';
import { contentIndex } from '../../../src/domain/entries/content-index.ts';
import { basesPage } from '../../../src/views/network/bases-page.ts';
import { districtPages } from '../../../src/views/places/district-page.ts';
import { hasOwnPage } from '../../../src/domain/places/place.ts';
import { placesPage } from '../../../src/views/places/list-page.ts';
import { findAreaPages } from '../../../src/views/places/area-page.ts';
import { findPage } from '../../../src/views/finder/page.ts';
import { homePage } from '../../../src/views/home/page.ts';
import { contentsForLaws } from '../../support/made-up/contents-for-laws.ts';

describe.each(await contentsForLaws())('%s', (_, content) => {
  const home = homePage(content);
  const find = findPage(content);
  const areas = findAreaPages(content);
  const basesOfAll = basesPage(content, new URL('https://centres.example'));
  const bases = basesOfAll.districts.flatMap((district) => district.bases);

  test('numbers run from one, in the order of the page and as on the map', () => {
    expect(bases.map(({ number }) => number)).toEqual(bases.map((_, index) => index + 1));
    for (const { id, number } of bases)
      expect(basesOfAll.map.marks.find((mark) => mark.id === id)?.number).toBe(number);
  });

  test('each base says since when and how it is known, in the notes', () => {
    const notes = basesOfAll.sure.flatMap((note) => note.notes);
    for (const { base } of content.centres) {
      if (!base) continue;
      expect(notes).toContain(`Base since ${dateWords(base.from)}.`);
      for (const caution of base.cautions ?? []) expect(notes).toContain(caution);
    }
    const byRegister = content.centres.filter(({ base }) => base?.namedBy === 'register only');
    expect(notes.some((note) => note.startsWith('Known only from'))).toBe(byRegister.length > 0);
  });

  test('a link shows each district that has bases, and one shows all', () => {
    const [all, ...others] = basesOfAll.filter.map(({ to }) => to);
    expect(all).toBe('#districts');
    expect(others).toEqual(basesOfAll.districts.map(({ id }) => `#${id}`));
  });

  test('a building in doubt keeps its warning', () => {
    const doubtful = content.centres.filter(({ base }) => base?.inDoubt !== undefined);
    expect(bases.filter(({ doubt }) => doubt !== undefined)).toHaveLength(doubtful.length);
  });

  test('family hub sites are told apart from the bases', () => {
    expect(basesOfAll.hubs?.items).toHaveLength(content.familyHubs.length);
    expect(basesOfAll.hubs?.lead).toMatch(/(They are|It is) not/);
  });

  test('each district names its bases, its other centres and its libraries', () => {
    const pages = districtPages(content);
    const cards = pages.flatMap((district) => district.cards);
    expect(cards).toHaveLength(bases.length);
    const listed = pages.flatMap(({ history }) => history.items);
    expect(listed.length + cards.length).toBe(content.centres.length);
  });

  test('the finder and its list of places lead to every page below it', () => {
    const groups = [...find.outcodes, ...placesPage(content).letters];
    const linked = new Set(groups.flatMap(({ links }) => links.map(({ to }) => to)));
    expect([...linked].toSorted()).toEqual(areas.map(({ head }) => head.path).toSorted());
    const districts = find.districts.map(({ link }) => link.to);
    expect(districts).toEqual(districtPages(content).map(({ head }) => head.path));
  });

  test('outcodes are in the order of their numbers', () => {
    for (const { links } of find.outcodes) {
      const numbers = links.map(({ text }) => Number(/\d+/.exec(text)?.[0]));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
  });

  test('a base in doubt is marked in the list', () => {
    const listed = find.districts.flatMap((district) => district.bases);
    const doubtful = content.centres.filter(({ base }) => base?.inDoubt !== undefined);
    expect(
      listed
        .filter(({ doubt }) => doubt)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(doubtful.map(({ id }) => id));
  });

  test('each outcode and each place has one page with a title of its own', () => {
    const count = content.postcodes.outcodes.length + content.places.filter(hasOwnPage).length;
    expect(areas).toHaveLength(count);
    expect(new Set(areas.map(({ head }) => head.title)).size).toBe(count);
    expect(new Set(areas.map(({ head }) => head.path)).size).toBe(count);
  });

  test('a base in doubt never stands alone as the answer', () => {
    const groups = areas.flatMap((area) => area.groups);
    const doubtful = groups.filter(({ cards }) => cards[0]?.doubt !== undefined);
    for (const { cards } of doubtful) expect(cards.at(-1)?.doubt).toBeUndefined();
  });

  test('at least three bases, in whole miles; no distance only to a library without a point', () => {
    const bases = new Set(contentIndex(content).bases.map(({ id }) => id));
    const unplaced = new Set(
      content.libraries.flatMap(({ id, point }) => (point === undefined ? [id] : [])),
    );
    for (const { groups, further, far } of areas) {
      const cards = [...groups.flatMap((group) => group.cards), ...further];
      const near = cards.filter(({ id }) => bases.has(id));
      expect(near.length + far.length).toBeGreaterThanOrEqual(3);
      for (const { id, distance } of cards)
        if (unplaced.has(id)) expect(distance).toBeUndefined();
        else expect(distance).toMatch(/^(less than a mile|about \d+ miles?), straight line$/);
    }
  });

  test('what is nearest comes first, and farther bases are only named', () => {
    const milesOf = (words = ''): number => Number(/\d+/.exec(words)?.[0] ?? 0);
    for (const { groups, further, far } of areas) {
      const [first, second] = groups.map(({ cards }) => milesOf(cards[0]?.distance));
      if (second !== undefined) expect(first).toBeLessThanOrEqual(second);
      for (const { distance } of further) expect(milesOf(distance)).toBeLessThanOrEqual(15);
      for (const { miles } of far) expect(milesOf(miles)).toBeGreaterThanOrEqual(15);
    }
  });

  test('a family hub in the building of a base is not on a card of its own too', () => {
    for (const { groups, further, hubs } of areas) {
      const shown = [...groups.flatMap((group) => group.cards), ...further];
      const there = shown.flatMap(({ also = [] }) => also);
      expect(hubs.items.filter(({ name }) => there.includes(name))).toEqual([]);
    }
  });

  test('only an outcode that reaches outside says how much of it lies here', () => {
    for (const { code, shareInArea } of content.postcodes.outcodes) {
      const page = areas.find(({ title }) => title === `Help near ${code}`);
      const note = page?.notes.join(' ') ?? '';
      expect(note.includes(`of the postcodes in ${code}`)).toBe((shareInArea ?? 1) < 0.98);
    }
  });

  test('former centres nearby say what became of them and never lead to a base', () => {
    const baseIds = new Set(contentIndex(content).bases.map(({ id }) => id));
    for (const { centres } of areas) {
      expect(centres.items.length).toBeGreaterThanOrEqual(3);
      for (const { id, detail } of centres.items) {
        expect(baseIds.has(id)).toBe(false);
        expect(detail).toMatch(/^(Closed|Open)/);
      }
    }
  });

  test('every town with a base is one step away', () => {
    const towns = new Set(home.towns.map(({ text }) => text));
    for (const { town } of contentIndex(content).bases) expect(towns).toContain(town);
    expect(home.districts).toHaveLength(content.site.districts.length);
  });

  test('what changed lately happened', () => {
    for (const { status } of home.happened) expect(status).toBe('happened');
  });

  test('each base in the list has its number on the map', () => {
    const onMap = new Map(home.map.marks.map(({ id, number }) => [`/centres/${id}/`, number]));
    for (const { to, number } of home.bases) expect(onMap.get(to)).toBe(number);
  });

  test('the chart of districts counts every centre and every base once', () => {
    const { rows, total } = districtsChart(content).table;
    const counts = [content.centres.length, contentIndex(content).bases.length];
    const sums = [0, 1].map((column) =>
      rows.reduce((all, { cells }) => all + Number(cells[column]), 0),
    );
    expect(sums).toEqual(counts);
    expect(total?.cells.map(Number)).toEqual(counts);
  });
});
