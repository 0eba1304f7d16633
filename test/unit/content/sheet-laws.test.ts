/** What holds of the sheet of figures and its sums, whatever the entries say. */

import { describe, expect, test } from 'vitest';
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
      'sources',
    ];
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('every sum is shown once, those known not to agree apart from the others', () => {
    const groups = [...page.keySums, ...page.otherSums];
    const shown = groups.flatMap(({ sums }) => sums.map(({ id }) => id));
    expect(shown.toSorted()).toEqual(content.sums.map(({ id }) => id));
    const holding = groups.filter(({ id }) => id.endsWith('sums-that-hold'));
    for (const { numbers, verdict } of holding.flatMap(({ sums }) => sums))
      expect(`${numbers}${verdict}`).not.toMatch(/not/);
    const others = groups.filter((group) => !holding.includes(group));
    for (const { verdict } of others.flatMap(({ sums }) => sums))
      expect(verdict).toBe(': do not agree');
  });

  test('each figure has its standing, and a replaced one names its successor and is named by it', () => {
    const lines = page.groups.flatMap(({ figures }) => figures);
    for (const { id, status, supersededBy, disagreesWith } of lines) {
      expect(status === 'superseded').toBe(supersededBy !== undefined);
      if (status === 'disputed') expect(disagreesWith).not.toEqual([]);
      if (status === 'current') expect(disagreesWith).toEqual([]);
      const successor = lines.find(({ to }) => to === supersededBy?.to);
      if (supersededBy)
        expect(successor?.supersedes.map(({ to }) => to)).toContain(
          `/management-information/#${id}`,
        );
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

  test('a figure and its rivals name each other', () => {
    const lines = page.groups.flatMap(({ figures }) => figures);
    const rivals = new Map(
      lines.map(({ to, disagreesWith }) => [to, disagreesWith.map((other) => other.to)]),
    );
    for (const [figure, others] of rivals)
      for (const other of others) expect(rivals.get(other)).toContain(figure);
  });

  test('every mark has its line in the list of sources', () => {
    const marks = page.groups.flatMap(({ figures }) => figures.flatMap((figure) => figure.marks));
    const numbers = new Set(page.sources.map(({ number }) => number));
    for (const mark of marks) expect(numbers).toContain(mark);
  });
});
