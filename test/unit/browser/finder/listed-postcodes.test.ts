/** One request that names an outcode, when a postcode of it is asked for; five seconds at most. */

import { afterEach, expect, test, vi } from 'vitest';
import { waitForList } from '../../../../src/browser/finder/listed-postcodes.ts';

const LISTED = { outcodes: 'QX1 QX2 QX3' };
const PACK = { codes: '1AA', lats: ['#'], lons: ['#'], districts: '$', ended: '#' };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function answering(answer: () => Promise<unknown>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return answer();
  });
  return asked;
}

test('asks once for each outcode of a whole postcode, and for nothing else', async () => {
  const asked = answering(() => Promise.resolve(Response.json(PACK)));
  for (const typed of ['QX1 1AA', 'qx11aa', 'QX1', 'QX1 1', 'Overby', '', 'LE15 6AA', 'QX1O1AA'])
    await waitForList(LISTED, typed);
  expect(asked).toEqual(['/find/postcodes/qx1.json']);
  await waitForList(LISTED, 'my postcode is QX2 1AA');
  expect(asked.slice(1)).toEqual(['/find/postcodes/qx2.json']);
});

test('does without a list that does not come within five seconds, or at all', async () => {
  vi.useFakeTimers();
  answering(() => new Promise(() => undefined));
  const waiting = vi.fn();
  void waitForList(LISTED, 'QX3 1AA').then(waiting);
  await vi.advanceTimersByTimeAsync(4_900);
  expect(waiting).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(waiting).toHaveBeenCalledOnce();
  const asked = answering(() => Promise.reject(new TypeError('offline')));
  await waitForList(LISTED, 'QX3 1AA');
  expect(asked).toHaveLength(1);
});
