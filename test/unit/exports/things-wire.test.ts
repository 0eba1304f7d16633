/** Bases, centres, libraries and hubs as they are sent: what arrives is what was sent. */

import { expect, test } from 'vitest';
import { finderIndex } from '../../../src/exports/browser-files/finder-file.ts';
import {
  isSentThings,
  receivedThings,
  sendableThings,
} from '../../../src/exports/browser-files/things-wire.ts';
import type { FinderThing } from '../../../src/domain/finder/index.ts';
import { makeContent } from '../../support/made-up/make-content.ts';
import { realContent } from '../../support/content/real-content.ts';

const things: FinderThing[] = [
  {
    id: 'base oak-hill',
    kind: 'base',
    name: 'Oak Hill (Oakham)',
    names: ['Oak Hill', 'Old Oak'],
    town: 'Oakham',
    district: 1,
    point: { lat: 52.67104, lon: -0.73 },
    address: '1 High Street, Oakham',
    postcode: 'LE15 6AA',
    dated: 'as at 19 August 2026',
    cautions: ['Ask first.', 'No news says so.'],
    inDoubt: 'Its building is for sale.',
    serves: { postcodes: ['QX1', 'QX2 1'], districts: [1] },
    lines: [{ before: 'Open on Mondays: ', link: { text: '01632', to: 'tel:01632' }, after: '.' }],
  },
  {
    id: 'centre park',
    kind: 'centre',
    name: 'Park',
    district: -1,
    became: 'Closed in 2012.',
    instead: { to: ['base oak-hill'], because: 'It merged into Oak Hill.' },
  },
  { id: 'library ketton', kind: 'library', name: 'Ketton', district: 0, caution: 'Ask first.' },
  { id: 'family hub ketton', kind: 'family hub', name: 'Ketton', district: 0, postcode: 'PE9 3AA' },
];

test.each([
  ['with all they may have', things],
  ['of the made-up council', finderIndex(makeContent()).things],
  ['of this site', finderIndex(await realContent()).things],
  ['of a site without any', []],
])('those %s arrive as they were, in order', (_, all) => {
  const sent: unknown = JSON.parse(JSON.stringify(sendableThings(all)));
  expect(isSentThings(sent)).toBe(true);
  if (isSentThings(sent)) expect(receivedThings(sent)).toEqual(all);
});

test('a text with what separates fields arrives with spaces there', () => {
  const thing = { id: 'centre hill', kind: 'centre', name: 'Hill', district: 0 } as const;
  const sent = sendableThings([{ ...thing, address: '1 Road,\n\tOverby' }, thing]);
  expect(receivedThings(sent)).toEqual([{ ...thing, address: '1 Road, Overby' }, thing]);
});

test.each([[null], ['text'], [[]], [{ lines: '' }], [{ lines: 1, more: {} }]])(
  '%j is none of such files',
  (value) => {
    expect(isSentThings(value)).toBe(false);
  },
);
