/** The needs travel whole. */

import { describe, expect, test } from 'vitest';
import { knownNeeds } from '../../../src/exports/browser-files/needs-file.ts';
import {
  isSentNeeds,
  receivedNeeds,
  sendableNeeds,
} from '../../../src/exports/browser-files/needs-wire.ts';
import { withHall } from '../../support/made-up/with-hall.ts';
import { makeContent, withEntry } from '../../support/made-up/make-content.ts';
import { realContent } from '../../support/content/real-content.ts';

const sent = (content = makeContent()): unknown =>
  JSON.parse(JSON.stringify(sendableNeeds(knownNeeds(content))));

test.each([
  ['of the made-up council', makeContent()],
  ['of this site', await realContent()],
  ['of a council without any', { ...makeContent(), needs: [] }],
])('those %s arrive as they were', (_, content) => {
  const arrived = sent(content);
  expect(isSentNeeds(arrived)).toBe(true);
  if (isSentNeeds(arrived)) expect(receivedNeeds(arrived)).toEqual(knownNeeds(content));
});

test('only contacts that some need leads to go with them, once, in the order of each need', () => {
  const content = withEntry(makeContent(), 'needs', 'groups', { contacts: ['duty-line'] });
  const { needs, ways } = knownNeeds(content);
  expect(ways).toEqual([
    {
      service: 'Duty line',
      text: '01632 960001',
      to: 'tel:01632960001',
      caution: undefined,
      dated: 'as published 15 January 2020',
    },
  ]);
  expect(needs.map((need) => need.ways)).toEqual([[0], [0]]);
});

test('a venue that meets a need comes after the contacts, with its caution and its date', () => {
  const content = withHall(['groups', 'danger']);
  const { needs, ways } = knownNeeds(content);
  expect(ways.slice(1)).toEqual([
    {
      service: 'Village Hall',
      text: '1 The Green',
      to: '/whats-on/',
      caution: 'Ask whether it is open.',
      dated: 'as published 15 January 2020',
    },
  ]);
  expect(needs.map(({ id, ways: own }) => [id, own])).toEqual([
    ['danger', [0, 1]],
    ['groups', [1]],
  ]);
  const arrived = sent(content);
  expect(isSentNeeds(arrived) && receivedNeeds(arrived)).toEqual(knownNeeds(content));
});

describe('what is no such file', () => {
  test.each([null, 'needs', {}, { contacts: '' }, { ...(sent() as object), needs: ['one'] }])(
    '%j',
    (value) => {
      expect(isSentNeeds(value)).toBe(false);
    },
  );
});
