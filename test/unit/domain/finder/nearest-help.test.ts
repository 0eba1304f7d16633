/** The bases and libraries near a point. */

import { describe, expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { nearestBases, nearestHelp } from '../../../../src/domain/finder/nearest-help.ts';
import { withCopy, withEntry } from '../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const BIRCHTON = { lat: 54.86, lon: -1.6 };

function doubtful(...ids: string[]): SiteContent {
  return ids.reduce((content, id) => {
    const base = content.centres.find((centre) => centre.id === id)?.base;
    return withEntry(content, 'centres', id, { base: base && { ...base, inDoubt: 'Sold.' } });
  }, makeCounty());
}

const near = (content: SiteContent, as: 'device' | 'outcode' = 'device', own?: string) => {
  const { bases, answers, libraries } = nearestHelp(content, BIRCHTON, as, own);
  return {
    answers,
    bases: bases.map(({ what }) => what.id),
    libraries: libraries.map(({ what }) => what.id),
  };
};

describe('near a point', () => {
  test('are the three nearest bases and libraries; the nearest base is the answer', () => {
    const more = withCopy(makeCounty(), 'libraries', 'fenwick-library', 'far-library', {
      point: { lat: 54.4, lon: -1.4 },
    });
    expect(near(more)).toEqual({
      answers: 1,
      bases: ['birch', 'gorse', 'dogwood'],
      libraries: ['birchton-library', 'alderby-library', 'fenwick-library'],
    });
  });

  test('bases in doubt are never alone: all up to the first that is sure', () => {
    expect(near(doubtful('birch'))).toMatchObject({ answers: 2, bases: { length: 3 } });
    expect(near(doubtful('birch', 'gorse', 'dogwood'))).toMatchObject({
      answers: 4,
      bases: ['birch', 'gorse', 'dogwood', 'elder'],
    });
  });

  test('several are the answer where the point is rough', () => {
    const beside = withEntry(makeCounty(), 'centres', 'gorse', {
      point: { lat: 54.87, lon: -1.6 },
    });
    expect(near(beside, 'outcode').answers).toBe(2);
    expect(near(beside).answers).toBe(1);
  });

  test('the base at the point comes before another there', () => {
    const same = withEntry(makeCounty(), 'centres', 'gorse', { point: BIRCHTON });
    expect(near(same, 'device', 'gorse').bases.slice(0, 2)).toEqual(['gorse', 'birch']);
    expect(near(same, 'device').bases.slice(0, 2)).toEqual(['birch', 'gorse']);
  });

  test('there may be no base', () => {
    const { centres, ...rest } = makeCounty();
    const closed = centres.map((centre) => ({ ...centre, base: undefined }));
    expect(near({ ...rest, centres: closed })).toMatchObject({ answers: 0, bases: [] });
  });
});

describe('near a centre', () => {
  const basesNear = (content: SiteContent, id: string) => {
    const centre = content.centres.find((each) => each.id === id);
    return (
      centre && nearestBases(content, centre).map(({ what, miles }) => [what.id, Math.round(miles)])
    );
  };

  test('are all bases, the nearest first, a base itself included', () => {
    expect(basesNear(makeCounty(), 'cedar')).toEqual([
      ['birch', 0],
      ['gorse', 16],
      ['dogwood', 25],
      ['elder', 25],
    ]);
    expect(basesNear(makeCounty(), 'gorse')?.[0]).toEqual(['gorse', 0]);
  });

  test('without a point is only the base itself', () => {
    const unplaced = withEntry(makeCounty(), 'centres', 'gorse', { point: undefined });
    expect(basesNear(unplaced, 'gorse')).toEqual([['gorse', 0]]);
    const closed = withEntry(makeCounty(), 'centres', 'cedar', { point: undefined });
    expect(basesNear(closed, 'cedar')).toEqual([]);
  });
});
