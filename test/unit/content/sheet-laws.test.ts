/** What holds of the sheet of figures and its sums, whatever the entries say. */

import { describe, expect, test } from 'vitest';
import { partialDate } from '../../../src/domain/dates/partial-date.ts';
import { managementInformationPage } from '../../../src/views/figures/sheet-page.ts';
import { contentsForLaws } from '../../support/made-up/contents-for-laws.ts';

describe.each(await contentsForLaws())('%s', (_, content) => {
  const page = managementInformationPage(content, new URL('https://example.org'));

  test('every figure stands once, in the order of the site’s groups', () => {
    const ids = page.groups.flatMap(({ figures }) => figures.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(content.figures.map(({ id }) => id));
    const order = content.site.figureGroups.map(({ id }) => `group-${id}`);
    expect(page.groups.map(({ id }) => id)).toEqual(order);
  });

  test('no anchor is used twice', () => {
    const anchors = [
      ...page.groups.flatMap(({ id, figures }) => [id, ...figures.map((figure) => figure.id)]),
      ...[...page.keySums, ...page.otherSums].map(({ id }) => id),
      ...page.programmes.map(({ id }) => `key-${id}`),
      'all',
      'changes',
      'conflicts',
      'beside',
      'sources',
    ];
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('every sum is shown once: as one that adds up, as rivals, or as figures side by side', () => {
    const hold = [...page.keySums, ...page.otherSums].filter(({ id }) =>
      id.endsWith('sums-that-hold'),
    );
    const rivals = [
      ...page.keySums.filter((group) => !hold.includes(group)).flatMap(({ sums }) => sums),
      ...page.disagree.sums,
    ];
    const adding = hold.flatMap(({ sums }) => sums);
    const shown = [...adding, ...rivals, ...page.beside.sums].map(({ id }) => id);
    expect(shown.toSorted()).toEqual(content.sums.map(({ id }) => id));
    for (const { numbers, verdict } of adding)
      expect(`${numbers}${verdict}`).not.toMatch(/not|sources/);
    for (const { verdict } of rivals) expect(verdict).toBe(': sources disagree');
    for (const { verdict } of page.beside.sums)
      expect(verdict).toMatch(/^: (only a part of it|of other days|counted in other ways)$/);
  });

  test('only rivals are said to disagree, and each conflict about figures is shown once', () => {
    const { disagree, beside } = page;
    const isOf = new Map(content.conflicts.map(({ id, is }) => [id, is]));
    for (const { id } of disagree.conflicts) expect(isOf.get(id)).toBe('rival');
    for (const { id } of beside.conflicts) expect(isOf.get(id)).not.toBe('rival');
    const shown = [...disagree.conflicts, ...beside.conflicts].map(({ id }) => id);
    expect(shown.toSorted()).toEqual(
      content.conflicts.filter(({ figures }) => figures).map(({ id }) => id),
    );
  });

  const lines = page.groups.flatMap(({ figures }) => figures);

  test('a figure is disputed exactly if another line that it names as a rival disputes it', () => {
    for (const { challenges, relations, standing } of lines) {
      const rivals = relations
        .filter(({ is }) => is === 'rival')
        .flatMap(({ figures }) => figures.map(({ to }) => lines.find((line) => line.to === to)));
      const disputing = rivals.filter(
        (rival) => standing === 'claimed' || rival?.standing !== 'claimed',
      );
      expect(challenges.includes('disputed')).toBe(disputing.length > 0);
    }
  });

  test('a replaced figure names its successor and is named by it', () => {
    for (const { to, challenges, supersededBy } of lines) {
      expect(challenges.includes('superseded')).toBe(supersededBy !== undefined);
      const successor = lines.find((line) => line.to === supersededBy?.to);
      if (supersededBy) expect(successor?.supersedes.map((replaced) => replaced.to)).toContain(to);
    }
  });

  test('a plan whose day has passed says that its outcome is not recorded, or what came of it', () => {
    for (const { id, plan } of lines) {
      const figure = content.figures.find((each) => each.id === id);
      const day = figure?.plannedFor;
      if (day === undefined || partialDate(day).last >= content.site.asOf) continue;
      const known = figure?.outcomeEvent ?? figure?.supersededBy;
      expect(plan?.endsWith('; outcome not recorded')).toBe(known === undefined);
    }
  });

  test('each figure has a citation with its value and its own address', () => {
    for (const { citation, value, to } of page.groups.flatMap(({ figures }) => figures)) {
      expect(citation).toContain(`”: ${value}, `);
      expect(citation.endsWith(`https://example.org${to}`)).toBe(true);
    }
  });

  test('the sources of the key figures come first, so that one page of print can hold them', () => {
    const marks = page.programmes.flatMap(({ figures }) =>
      figures.flatMap((figure) => figure.marks),
    );
    expect(Math.max(...marks)).toBeLessThanOrEqual(page.keySources);
  });

  test('figures that relate to each other name each other, except that a whole names no parts', () => {
    const named = new Map(
      lines.map(({ to, relations }) => [
        to,
        relations
          .filter(({ is }) => is !== 'part')
          .flatMap(({ figures }) => figures.map((figure) => figure.to)),
      ]),
    );
    for (const [figure, others] of named)
      for (const other of others) expect(named.get(other)).toContain(figure);
  });

  test('every mark has its line in the list of sources', () => {
    const marks = page.groups.flatMap(({ figures }) => figures.flatMap((figure) => figure.marks));
    const numbers = new Set(page.sources.map(({ number }) => number));
    for (const mark of marks) expect(numbers).toContain(mark);
  });
});
