import { describe, expect, test } from 'vitest';
import { countyMap } from '../../../../src/charts/network/county-map.ts';
import type { CountyMapGeometry, MapView } from '../../../../src/charts/network/county-map.ts';
import { markRadius } from '../../../../src/charts/network/map-mark.ts';
import { content, mark, site } from '../made-up-content.ts';

const view: MapView = {
  title: 'Hubs',
  size: 'county',
  marks: [
    mark('north', 52.9, 0.9, { number: 1 }),
    mark('same-place', 52.9, 0.9, { number: 2 }),
    mark('in-town', 52.65, 1.3, { number: 3, kind: 'base in doubt' }),
    mark('corner', 52.4, 1.8, { number: 4 }),
    mark('shut', 52.9, 0.905, { kind: 'closed' }),
    mark('shut-in-town', 52.66, 1.31, { kind: 'closed' }),
  ],
};

function idsOn({ main, insets }: CountyMapGeometry): string[] {
  return [main, ...insets].flatMap(({ marks }) => marks.map(({ id }) => id));
}

describe('the marks of a county map', () => {
  const map = countyMap(content, view);

  test('every mark is drawn exactly once, in an inset if its point is in one', () => {
    expect(idsOn(map).sort()).toEqual(view.marks.map(({ id }) => id).sort());
    expect(map.insets[0]?.marks.map(({ id }) => id)).toEqual(['in-town', 'shut-in-town']);
  });
  test('a numbered mark of an inset is drawn on the main plate without its number', () => {
    expect(map.main.hints.map(({ id, number }) => [id, number])).toEqual([['in-town', undefined]]);
    expect(map.main.frames.map(({ letter }) => letter)).toEqual(['A']);
  });
  test('no mark leaves its plate', () => {
    const shares = [map.main, ...map.insets].flatMap(({ marks }) =>
      marks.flatMap(({ x, y }) => [x, y]),
    );
    expect(Math.min(...shares)).toBeGreaterThan(0);
    expect(Math.max(...shares)).toBeLessThan(1);
  });
  test('marks of the same place are side by side at the width of a phone', () => {
    const [width, height] = [343, 343 / aspectOf(map.main.ground.viewBox)];
    const { marks } = map.main;
    for (const [index, a] of marks.entries())
      for (const b of marks.slice(index + 1)) {
        const apart = Math.hypot((a.x - b.x) * width, (a.y - b.y) * height);
        expect(apart).toBeGreaterThanOrEqual(markRadius(a) + markRadius(b));
      }
  });
  test('two builds draw the same map', () => {
    const again = structuredClone(content);
    expect(countyMap(again, view)).toEqual(map);
  });
});

describe('the words of a map', () => {
  test('the legend has each kind once, in the terms of the site', () => {
    const { legend } = countyMap(content, view);
    expect(legend.map(({ words }) => words)).toEqual([
      'hub, numbered as in the list',
      'hub, check before use',
      'closed family centre',
    ]);
  });
  test('every district is named once, then towns, and long names are broken', () => {
    const { labels } = countyMap(content, view).main;
    const named = (kind: string) =>
      labels.filter((label) => label.kind === kind).map(({ lines }) => lines.join(' '));
    expect(named('district').sort()).toEqual(site.districts.map(({ name }) => name).sort());
    expect(named('town').sort()).toEqual(['Northwick- by-the-Sea', 'Southwick']);
    expect(labels.every(({ lines }) => lines.every(({ length }) => length <= 11))).toBe(true);
  });
  test('villages are not named if the places say which of them are towns', () => {
    const places = content.places.map((place) => ({
      ...place,
      kind: place.name === 'Southwick End' ? ('town' as const) : ('village' as const),
    }));
    const { labels } = countyMap({ ...content, places }, view).main;
    const towns = labels.filter(({ kind }) => kind === 'town').map(({ lines }) => lines.join(' '));
    expect(towns).toEqual(['Southwick End']);
  });
  test('without postcodes there are no areas and no note about them', () => {
    const postcodes = { outcodes: [], sectors: [], groups: [] };
    const bare = countyMap(
      { site, places: [], postcodes },
      { ...view, marks: view.marks.slice(0, 1) },
    );
    expect(bare.main.ground.sea).toBe(countyMap(content, view).main.ground.sea);
    expect(bare.main.ground.districts).toEqual([]);
    expect(bare.main.labels).toEqual([]);
    expect(bare.notes).toEqual([]);
  });
});

describe('the small map of one place', () => {
  const here = mark('here', 52.64, 1.25, { kind: 'here', label: 'Old Mill' });

  test('a town is drawn if it contains all marks', () => {
    const small = countyMap(content, {
      ...view,
      size: 'small',
      marks: [here, mark('b', 52.65, 1.3)],
    });
    const plate = aspectOf(small.main.ground.viewBox);
    expect(plate).toBeCloseTo((0.2 / 0.1) * Math.cos((52.65 * Math.PI) / 180), 1);
    expect(small.insets).toEqual([]);
    expect(small.main.ground.shape).toBe('wide');
  });
  test('the place it is about is not moved, and the other marks are', () => {
    const beside = mark('b', 52.641, 1.251, { number: 1 });
    const small = countyMap(content, { ...view, size: 'small', marks: [beside, here] });
    const [moved, kept] = small.main.marks;
    expect(kept?.x).toBeCloseTo(0.25, 6);
    expect(moved?.x).not.toBeCloseTo(0.255, 2);
  });
  test('the whole county is drawn if one mark is outside the town', () => {
    const small = countyMap(content, {
      ...view,
      size: 'small',
      marks: [here, mark('b', 52.9, 0.9)],
    });
    const plate = aspectOf(small.main.ground.viewBox);
    expect(plate).toBeCloseTo((1.6 / 0.6) * Math.cos((52.7 * Math.PI) / 180), 1);
    expect(small.legend[0]?.words).toBe('Old Mill');
  });
});

function aspectOf(viewBox: string): number {
  const [, , width = NaN, height = NaN] = viewBox.split(' ').map(Number);
  return width / height;
}
