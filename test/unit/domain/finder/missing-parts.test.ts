/** Which districts of a large site must be fetched before an answer is whole. */

import { describe, expect, test } from 'vitest';
import type { FinderIndex, FinderThing, ThingKind } from '../../../../src/domain/finder/index.ts';
import type { Outcome } from '../../../../src/domain/finder/outcome.ts';
import { missingParts } from '../../../../src/domain/finder/parts.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';
import { sentFinderIndex } from '../../../support/content/sent-finder-index.ts';

const county = sentFinderIndex(makeCounty());
const DISTRICTS = ['north', 'middle', 'south', 'empty'].map((id) => ({ id, name: id }));
/** Points on a line from south to north: so many miles from its beginning. */
const at = (miles: number) => ({ lat: 54 + miles / 69.09, lon: -1.5 });
const things = (kind: ThingKind, ...miles: number[]): FinderThing[] =>
  miles.map((mile) => ({
    ...{ id: `${kind} ${String(mile)}`, kind, name: kind, district: 1, point: at(mile) },
  }));
/** South, west, north and east of what is between so many miles. */
const box = (from: number, to: number) => [at(from).lat, -1.6, at(to).lat, -1.4] as const;

const EIGHT = things('base', 50, 51, 52, 53, 54, 55, 56, 57);
const found = (miles: number, more: object = {}): Outcome => ({
  is: 'found',
  from: { label: '', as: 'place', point: at(miles), district: 1, ...more },
});

function missing(
  outcome: Outcome,
  known: readonly FinderThing[],
  chosen: { show?: string; district?: string; within?: number } = {},
  loaded = [1],
): number[] {
  const index: FinderIndex = {
    ...county,
    districts: DISTRICTS,
    things: known,
    parts: {
      ...{ kinds: ['base', 'library'], outcodes: [], letters: '' },
      boxes: [box(70, 90), box(45, 60), box(0, 40), null],
    },
  };
  return missingParts(index, outcome, { show: 'bases', ...chosen }, new Set(loaded));
}

describe('first the districts that an answer is about', () => {
  const [thing] = EIGHT as [FinderThing];

  test.each<[string, Outcome, number[]]>([
    ['that of the place', found(50), [1]],
    [
      'that of a centre of no known district',
      found(50, { district: undefined, named: thing }),
      [1],
    ],
    ['that of a thing without a point', { is: 'unplaced', thing: { ...thing, district: 2 } }, [2]],
    ['a district that was named', { is: 'district', district: 'south' }, [2]],
    ['none for what is unknown', { is: 'unknown', typed: '', near: [] }, []],
    ['none for a choice', { is: 'choice', typed: '', matches: [] }, []],
  ])('%s', (_, outcome, ranks) => {
    expect(missing(outcome, [], {}, [])).toEqual(ranks);
  });

  test('and the one that a reader chose, each once', () => {
    expect(missing(found(50), EIGHT, { district: 'north' }, [])).toEqual([0, 1]);
    expect(missing(found(50), EIGHT, { district: 'middle' }, [])).toEqual([1]);
    expect(missing(found(50), EIGHT, { district: 'nowhere' }, [])).toEqual([1]);
    expect(missing({ is: 'nothing' }, [], { district: 'south' }, [])).toEqual([2]);
  });

  test('nothing where all things are here', () => {
    const index = { ...county, parts: undefined };
    expect(missingParts(index, found(50), { show: 'bases' }, new Set())).toEqual([]);
  });
});

describe('then the nearest that may have something nearer', () => {
  const library = things('library', 52);

  test('until eight bases and a library are nearer than all of it', () => {
    expect(missing(found(50), [...EIGHT, ...library])).toEqual([]);
    expect(missing(found(50), EIGHT)).toEqual([2]);
    expect(missing(found(50), [...EIGHT.slice(1), ...library])).toEqual([2]);
    expect(missing(found(50), [...EIGHT.slice(1), ...library], {}, [1, 2])).toEqual([0]);
    expect(missing(found(50), [...EIGHT.slice(1), ...library], {}, [0, 1, 2])).toEqual([]);
  });

  test('measured to the edge of the district: within it, no mile', () => {
    const far = things('base', 50, 51, 52, 53, 54, 55, 56, 64);
    expect(missing(found(56), [...far, ...library])).toEqual([]);
    expect(missing(found(62), [...far, ...library])).toEqual([0]);
    expect(missing(found(75), [...EIGHT, ...library])).toEqual([0]);
    expect(missing(found(41), [...EIGHT, ...things('library', 42)])).toEqual([2]);
  });

  test('things of another kind or without a point do not count', () => {
    const unplaced = EIGHT.map((thing) => ({ ...thing, point: undefined }));
    expect(missing(found(50), [...unplaced, ...library])).toEqual([2]);
    expect(missing(found(50), [...things('centre', 50, 51, 52, 53, 54, 55, 56, 57)])).toEqual([2]);
  });

  test('for another view sixty of each kind, and for a distance eight and all within it', () => {
    const all = [...EIGHT, ...things('library', 50, 51, 52, 53, 54, 55, 56, 57)];
    expect(missing(found(50), all, { show: 'centres' })).toEqual([2]);
    expect(missing(found(50), all, { district: 'middle' })).toEqual([2]);
    expect(missing(found(50), all, { within: 9 })).toEqual([]);
    expect(missing(found(50), all, { within: 11 })).toEqual([2]);
    expect(missing(found(50), all, { within: 11 }, [1, 2])).toEqual([]);
    expect(missing(found(50), all, { within: 21 }, [1, 2])).toEqual([0]);
    const sixty = Array.from({ length: 60 }, (_, mile) => 50 + mile / 20);
    const many = [...things('base', ...sixty), ...things('library', ...sixty)];
    expect(missing(found(50), many, { show: 'centres' })).toEqual([]);
    expect(missing(found(50), many.slice(1), { show: 'centres' })).toEqual([2]);
  });
});
