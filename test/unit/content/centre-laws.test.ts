/** What holds of every centre's page and line, whatever the entries say. */

import { describe, expect, test } from 'vitest';
import type { Centre } from '../../../src/domain/entries/entry.ts';
import { centreStatus, closedOn, finalDecision } from '../../../src/domain/network/status.ts';
import { centrePage } from '../../../src/views/network/centre-page.ts';
import type { CentrePage } from '../../../src/views/network/centre-page.ts';
import { centresPage } from '../../../src/views/network/centres-page.ts';
import { searchPage } from '../../../src/views/search/page.ts';
import { contentsForLaws } from '../../support/made-up/contents-for-laws.ts';

const SITE = new URL('https://example.org/');
describe.each(await contentsForLaws())('%s', (_, content) => {
  const pages = content.centres.map((centre) => centrePage(content, centre, SITE));
  const list = centresPage(content);
  const rows = list.districts.flatMap((district) => district.rows);

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
      expect(answer.includes('According to the national register')).toBe(deduced);
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
    each(({ building, history }, centre) => {
      const told = centreStatus(centre) === 'closed' && centre.buildingNow !== undefined;
      const line = history.lines.find(({ id }) => id === 'building');
      expect(building !== undefined).toBe(told && line !== undefined);
      if (!building) return;
      expect(building.to).toBe('#building');
      expect(building.text.includes('planned')).toBe(centre.buildingNow?.planned ?? false);
      expect(line?.status === 'planned').toBe(centre.buildingNow?.planned ?? false);
    });
  });

  test('proposals are marked as such in the history, and each date is told once', () => {
    each(({ history }, centre) => {
      const proposals = centre.steps?.filter(({ kind }) => kind === 'proposal').length ?? 0;
      const proposed = history.lines.filter(({ statusWords }) => statusWords === 'Proposed:');
      expect(proposed).toHaveLength(proposals);
      for (const { status } of proposed) expect(status).toBe('planned');
      const dates = history.lines.flatMap(({ date }) => date ?? []);
      expect(new Set(dates).size).toBe(dates.length);
    });
  });

  test('a closed centre is no service in the structured data', () => {
    each(({ head }, centre) => {
      const json = JSON.stringify(head.structuredData);
      const { type = 'Place' } = content.site.terms.base;
      expect(json.includes(`"@type":"${type}"`)).toBe(centreStatus(centre) !== 'closed');
      expect(json).not.toMatch(/openingHours|telephone/);
      expect(json).toContain(`"url":"https://example.org/centres/${centre.id}/"`);
      const date = centreStatus(centre) === 'closed' ? closedOn(centre) : undefined;
      const certain = date !== undefined && /^\d{4}(-[01]\d(-\d\d)?)?$/.test(date);
      expect(json.includes('dissolutionDate')).toBe(certain);
      if (certain) expect(json).toContain(`"dissolutionDate":"${date}"`);
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

  test('every centre has one row that says what happened', () => {
    expect(rows.map(({ id }) => id).toSorted()).toEqual(content.centres.map(({ id }) => id));
    for (const { status, statusWords } of rows) {
      const { base } = content.site.terms;
      const words = {
        base: base.one,
        closed: 'closed',
        open: 'open',
        'in doubt': 'check before use',
      };
      expect(statusWords.toLowerCase()).toBe(words[status]);
    }
  });

  test('only closed centres are sent elsewhere, and never to a building in doubt', () => {
    const doubtful = content.centres.flatMap(({ base }) => (base?.inDoubt ? [base.name] : []));
    for (const { status, nearest } of rows) {
      expect(nearest === undefined).toBe(status !== 'closed');
      for (const name of doubtful) expect(nearest ?? '').not.toContain(name);
    }
  });

  test('the count in the first line adds up', () => {
    const numbers = [...list.lead.matchAll(/\d+/g)].map(([number]) => Number(number));
    expect(numbers[0]).toBe(numbers.slice(1).reduce((sum, number) => sum + number, 0));
  });

  test('the A to Z names every centre, town and lot, and has an anchor for each letter', () => {
    const { letters } = searchPage(content);
    const linked = new Set(letters.flatMap(({ links }) => links.map(({ to }) => to)));
    for (const { id } of content.centres) expect(linked).toContain(`/centres/${id}/`);
    for (const { id } of content.places.filter(({ kind }) => kind === 'town'))
      expect(linked).toContain(`/find/${id}/`);
    for (const { id } of content.lots) expect(linked).toContain(`/lots/${id}/`);
    const ids = letters.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
