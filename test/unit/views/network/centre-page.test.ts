/** A centre's page: its history, and where to go instead. */

import { expect, test } from 'vitest';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { centrePage } from '../../../../src/views/network/centre-page.ts';
import type { CentrePage } from '../../../../src/views/network/centre-page.ts';
import { makeContent, withEntry } from '../../../support/made-up/make-content.ts';

const SITE = new URL('https://example.org/');
function pagesOf(site: SiteContent): CentrePage[] {
  return site.centres.map((centre) => centrePage(site, centre, SITE));
}

function pageOf(site: SiteContent, id: string): CentrePage {
  const page = pagesOf(site).find((candidate) => candidate.id === id);
  if (!page) throw new Error(`no page for ${id}`);
  return page;
}

test('its history has its own dates and the events that name it, oldest first', () => {
  const named = withEntry(makeContent(), 'events', 'vote', { centres: ['ash'] });
  const page = pageOf(named, 'ash');
  expect(page.events.map(({ id }) => id)).toEqual([
    'ash-opened',
    'ash-proposed',
    'ash-decided',
    'vote',
    'ash-closed',
    'ash-left-register',
  ]);
  expect(page.events.find(({ id }) => id === 'ash-proposed')?.status).toBe('planned');
});

test('a centre without a point has the bases of its district, without distances', () => {
  const page = pageOf(withEntry(makeContent(), 'centres', 'ash', { point: undefined }), 'ash');
  expect(page.map).toBeUndefined();
  expect(page.mapLink).toBeUndefined();
  expect(page.instead.cards.map(({ id, distance }) => [id, distance])).toEqual([
    ['oak', undefined],
  ]);
  expect(page.libraries.items).toEqual([]);
});

test('a council without lots has no step for them', () => {
  const made = makeContent();
  const labels = (site: SiteContent) => pageOf(site, 'ash').steps.map(({ label }) => label);
  expect(labels(made)).toContain('Lot');
  expect(labels({ ...made, lots: [] })).not.toContain('Lot');
});
