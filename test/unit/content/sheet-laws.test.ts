/** What holds of the sheet of figures and its sums, whatever the entries say. */

import { describe, expect, test } from 'vitest';
import { partialDate } from '../../../src/domain/dates/partial-date.ts';
import { figurePage } from '../../../src/views/figures/figure-page.ts';
import { managementInformationPage } from '../../../src/views/figures/sheet-page.ts';
import { contentsForLaws } from '../../support/made-up/contents-for-laws.ts';

describe.each(await contentsForLaws())('%s', (_, content) => {
  const page = managementInformationPage(content);

  test('every figure stands once, in the order of the site’s groups', () => {
    const ids = page.groups.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(content.figures.map(({ id }) => id));
    const order = content.site.figureGroups.map(({ id }) => `group-${id}`);
    expect(page.groups.map(({ id }) => id)).toEqual(order);
  });

  test('no anchor is used twice', () => {
    const anchors = [
      ...page.groups.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]),
      ...page.keySums.map(({ id }) => id),
      ...page.programmes.map(({ id }) => `key-${id}`),
      'all',
      'figures',
      'filter',
      'changes',
      'conflicts',
      'beside',
      'sources',
    ];
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('every sum is shown once: as one that adds up, as rivals, or as figures side by side', () => {
    const hold = page.keySums.filter(({ id }) => id.endsWith('sums-that-hold'));
    const rivals = [
      ...page.keySums.filter((group) => !hold.includes(group)).flatMap(({ sums }) => sums),
      ...page.disagree.sums,
    ];
    const adding = [...hold.flatMap(({ sums }) => sums), ...page.otherSums];
    const shown = [...adding, ...rivals, ...page.beside.sums].map(({ id }) => id);
    expect(shown.toSorted()).toEqual(content.sums.map(({ id }) => id));
    for (const { numbers, verdict } of adding)
      expect(`${numbers}${verdict}`).not.toMatch(/not|sources/);
    for (const { verdict } of rivals) expect(verdict).toBe(': sources disagree');
    for (const { verdict } of page.beside.sums)
      expect(verdict).toMatch(/^: (only a part of it|for different dates|counted in other ways)$/);
  });

  test('only rivals are said to disagree, and each conflict about figures is shown once', () => {
    const { disagree, beside } = page;
    const isOf = new Map(content.conflicts.map(({ id, is }) => [`/sources/#${id}`, is]));
    for (const { to } of disagree.conflicts) expect(isOf.get(to)).toBe('rival');
    for (const { to } of beside.conflicts) expect(isOf.get(to)).not.toBe('rival');
    const shown = [...disagree.conflicts, ...beside.conflicts].map(({ to }) => to);
    expect(shown.toSorted()).toEqual(
      content.conflicts.filter(({ figures }) => figures).map(({ id }) => `/sources/#${id}`),
    );
  });

  const siteUrl = new URL('https://example.org');
  const pages = content.figures.map((figure) => {
    const own = figurePage(content, figure, siteUrl);
    return { ...own, id: figure.id, to: own.head.path };
  });

  test('a figure is disputed exactly if another line that it names as a rival disputes it', () => {
    for (const { challenges, relations, standing } of pages) {
      const rivals = relations
        .filter(({ is }) => is === 'rival')
        .flatMap(({ figures }) => figures.map(({ to }) => pages.find((other) => other.to === to)));
      const disputing = rivals.filter(
        (rival) => standing === 'claimed' || rival?.standing !== 'claimed',
      );
      expect(challenges.includes('disputed')).toBe(disputing.length > 0);
    }
  });

  test('a replaced figure names its successor and is named by it', () => {
    for (const { to, challenges, supersededBy } of pages) {
      expect(challenges.includes('superseded')).toBe(supersededBy !== undefined);
      const successor = pages.find((other) => other.to === supersededBy?.to);
      if (supersededBy) expect(successor?.supersedes.map((replaced) => replaced.to)).toContain(to);
    }
  });

  test('a plan whose day has passed says that its outcome is not recorded, or what came of it', () => {
    for (const { id, plan } of pages) {
      const figure = content.figures.find((each) => each.id === id);
      const day = figure?.plannedFor;
      if (day === undefined || partialDate(day).last >= content.site.asOf) continue;
      const known = figure?.outcomeEvent ?? figure?.supersededBy;
      expect(plan?.endsWith('; outcome not recorded')).toBe(known === undefined);
    }
  });

  test('each figure has citations with its value and its own address', () => {
    for (const { citation, value, to } of pages) {
      expect(citation.plain).toContain(`”: ${value}, `);
      expect(citation.plain.endsWith(`https://example.org${to}`)).toBe(true);
      expect(citation.bibtex).toContain(`https://example.org${to}`.replaceAll('_', '\\\\_'));
      const [item] = JSON.parse(citation.csl) as { title: string; URL: string }[];
      expect(item?.URL).toBe(`https://example.org${to}`);
      expect(item?.title).toContain(value);
    }
  });

  test('each row of the sheet leads to a page with the same value', () => {
    for (const { to, value, label } of page.groups.flatMap(({ rows }) => rows)) {
      const own = pages.find((other) => other.to === to);
      expect([own?.title, own?.value]).toEqual([label, value]);
    }
  });

  test('figures that relate to each other name each other', () => {
    const named = new Map(
      pages.map(({ to, relations }) => [
        to,
        relations.flatMap(({ figures }) => figures.map((figure) => figure.to)),
      ]),
    );
    for (const [figure, others] of named)
      for (const other of others) expect(named.get(other)).toContain(figure);
  });

  test('every mark has its line in the list of sources', () => {
    const marks = page.programmes.flatMap(({ figures, dates }) =>
      [...figures, ...dates].flatMap((figure) => figure.marks),
    );
    const numbers = new Set(page.sources.map(({ number }) => number));
    for (const mark of marks) expect(numbers).toContain(mark);
    for (const { marks: own, sources } of pages)
      for (const mark of own) expect(sources.map(({ number }) => number)).toContain(mark);
  });

  test('a date is no key figure', () => {
    const units = new Map(content.figures.map(({ id, unit }) => [id, unit]));
    for (const { figures, dates } of page.programmes) {
      for (const { id } of figures) expect(units.get(id)).not.toBe('date');
      for (const { id } of dates) expect(units.get(id)).toBe('date');
    }
  });
});
