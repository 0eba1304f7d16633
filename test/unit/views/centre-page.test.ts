/** A centre's page: open or not, where instead, how far; nothing surer than it is known. */

import { expect, test } from 'vitest';
import type { Centre } from '../../../src/domain/entries/entry.ts';
import { centreStatus, finalDecision } from '../../../src/domain/centre.ts';
import type { SiteContent } from '../../../src/domain/site-content.ts';
import { centrePage } from '../../../src/views/centre-page.ts';
import type { CentrePage } from '../../../src/views/centre-page.ts';
import { makeContent, withEntry } from '../../support/make-content.ts';
import { realContent } from '../../support/real-content.ts';

const SITE = new URL('https://example.org/');
const content = await realContent();
const pages = pagesOf(content);

function pagesOf(site: SiteContent): CentrePage[] {
  return site.centres.map((centre) => centrePage(site, centre, SITE));
}

function pageOf(site: SiteContent, id: string): CentrePage {
  const page = pagesOf(site).find((candidate) => candidate.id === id);
  if (!page) throw new Error(`no page for ${id}`);
  return page;
}

function each(check: (page: CentrePage, centre: Centre) => void): void {
  content.centres.forEach((centre, index) => {
    const page = pages[index];
    if (page) check(page, centre);
  });
}

test('titles and addresses are unlike each other', () => {
  expect(new Set(pages.map(({ head }) => head.title)).size).toBe(content.centres.length);
  expect(new Set(pages.map(({ head }) => head.path)).size).toBe(content.centres.length);
});

test('the first line says whether it is open', () => {
  each(({ answer }, centre) => {
    const closed = centreStatus(centre) === 'closed';
    expect(answer.includes('no longer a')).toBe(closed);
    if (closed && !centre.closed) expect(answer).toContain('not recorded in the sources we hold');
  });
});

test('a closing that is only deduced is not told as certain', () => {
  each(({ answer }, centre) => {
    if (centreStatus(centre) !== 'closed') return;
    const deduced = finalDecision(centre)?.basis === 'deduced';
    expect(answer.includes('as far as the national register tells')).toBe(deduced);
  });
});

test('whoever is sent elsewhere is never sent only to a building in doubt', () => {
  each(({ instead }) => {
    expect(instead.cards.some(({ doubt }) => doubt === undefined)).toBe(true);
  });
});

test('distances to a base are tenths of a mile; the base itself has none', () => {
  each(({ instead }, centre) => {
    for (const { id, distance } of instead.cards) {
      if (id === centre.id) expect(distance).toBeUndefined();
      else expect(distance).toMatch(/^\d+\.\d miles?, straight line$/);
    }
  });
});

test('a closed centre leads to what became of its building where that is told, and to a plan as a plan', () => {
  each(({ building, steps }, centre) => {
    const told = centreStatus(centre) === 'closed' && centre.buildingNow !== undefined;
    expect(building !== undefined).toBe(told);
    if (!building) return;
    expect(building.to).toBe(`#${steps.at(-1)?.id ?? ''}`);
    expect(building.text.includes('planned')).toBe(centre.buildingNow?.planned ?? false);
  });
});

test('proposals and plans are marked as such in the strip', () => {
  each(({ steps }, centre) => {
    const proposals = centre.steps?.filter(({ kind }) => kind === 'proposal').length ?? 0;
    expect(steps.filter(({ label }) => label === 'Proposal')).toHaveLength(proposals);
    for (const { label, status } of steps) if (label === 'Proposal') expect(status).toBe('planned');
    const now = steps.at(-1);
    const { buildingNow } = centre;
    expect(now?.status).toBe(
      buildingNow ? (buildingNow.planned ? 'planned' : 'happened') : 'not recorded',
    );
  });
});

test('a closed centre is no service in the structured data', () => {
  each(({ head }, centre) => {
    const json = JSON.stringify(head.structuredData);
    expect(json.includes('"CivicStructure"')).toBe(centreStatus(centre) !== 'closed');
    expect(json).not.toMatch(/openingHours|telephone/);
    expect(json).toContain(`"item":"https://example.org/centres/${centre.id}/"`);
  });
});

test('a web address as evidence is called weak', () => {
  each(({ facts }, centre) => {
    const lines = facts.find(({ label }) => label === 'Who ran it')?.lines.join(' ') ?? '';
    const weak = centre.ledBy?.some(({ basis }) => basis === 'web address suggests') ?? false;
    expect(lines.includes('weak evidence')).toBe(weak);
    if (!centre.ledBy) expect(lines).toBe('Not recorded in the sources we hold.');
  });
});

test('its events are its own dates and the events that name it, oldest first', () => {
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

test('a centre without a point is given the bases of its district, without distances', () => {
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
