/** What the page of a day says: the count as surely as it is known, and everything with its sources. */

import { describe, expect, test } from 'vitest';
import { daysOfChange } from '../../../../src/domain/days-of-change.ts';
import { partialDate } from '../../../../src/domain/partial-date.ts';
import type { SiteContent } from '../../../../src/domain/site-content.ts';
import { asAtPage } from '../../../../src/views/network/as-at-page.ts';
import type { AsAtPage } from '../../../../src/views/network/as-at-page.ts';
import { makeContent } from '../../../support/make-content.ts';
import { realContent } from '../../../support/real-content.ts';

const content = await realContent();

function pageOf(day: string, of: SiteContent = content): AsAtPage {
  const change = daysOfChange(of).find((each) => each.day === day);
  if (!change) throw new RangeError(`nothing changed on ${day}`);
  return asAtPage(of, change);
}

const textsOf = (lines: readonly { readonly text: string }[]): string[] =>
  lines.map(({ text }) => text);

describe('13 June 2011: 53 by register dates, 54 by the sheet', () => {
  const page = pageOf('2011-06-13');

  test('both counts are printed, and that they disagree', () => {
    expect(page.lead).toBe("53 children's centres were open, by the register's dates.");
    const [count, dispute] = page.sourceCounts;
    expect(count?.text).toBe('The sources count 54, as at 13 June 2011:');
    expect(count?.marks[0]).toBe(1);
    expect(count?.links[0]?.to).toBe('/management-information/#centres-2011');
    expect(dispute?.links[0]?.to).toBe('/sources/#number-of-centres-2011-and-later');
  });

  test('the lots stand, the contract and who ran most of them are not recorded', () => {
    expect(textsOf(page.provision.lots)).toEqual([
      '36 lots = 26 by competitive tender + 10 by application.',
    ]);
    expect(page.provision.gaps).toEqual([
      'Which contract was in force is not recorded in the sources we hold.',
      "Who ran the remaining 51 children's centres is not recorded in the sources we hold.",
    ]);
  });

  test('the days before and after are one step away', () => {
    expect(page.before?.to).toBe('/timeline/as-at/2011-04-30/');
    expect(page.after?.to).toBe('/timeline/as-at/2011-08-08/');
    expect(page.since.to).toBe('/timeline/since/2011-06-13/');
  });
});

describe('while centres close on days that are not recorded', () => {
  test('the count is a range, with the source’s count beside it', () => {
    const page = pageOf('2019-09-30');
    expect(page.lead).toBe("Between 15 and 53 children's centres were open.");
    expect(page.unsure).toEqual([
      "38 children's centres may have closed by then: the day is not recorded.",
    ]);
    const closures = page.sourceCounts.at(-1);
    expect(closures?.text).toBe('The sources say that 38 were to close by October 2019:');
    expect(closures?.links[0]?.to).toBe('/management-information/#closures');
  });

  test('the day on which the span begins and the day after its end say so', () => {
    expect(textsOf(pageOf('2019-05-02').changed.others)).toEqual([
      "36 children's centres may have closed from this day on; the day is not recorded:",
    ]);
    const after = pageOf('2019-11-01');
    expect(after.lead).toBe("15 bases were open, and no other children's centre.");
    expect(textsOf(after.changed.others)).toEqual([
      "36 children's centres had closed by this day; on which day is not recorded:",
    ]);
  });
});

test('a contract names who provides, and its end stays planned', () => {
  const [contract] = pageOf('2020-12-15').provision.contracts;
  expect(contract?.about).toBe('Provided by Action for Children. In force on this day.');
  expect(contract?.events.map(({ id, status }) => [id, status])).toEqual([
    ['ecfs-starts', 'happened'],
    ['first-term-ends', 'planned'],
    ['contract-latest-end', 'planned'],
  ]);
});

test('a contract whose start no source confirms is in force by the plan only', () => {
  const [contract] = pageOf('2016-08-04').provision.contracts;
  expect(contract?.about).toBe('By the plan in force on this day. The start is not confirmed.');
});

test('what was only planned for the day is never told as happened', () => {
  const [event] = pageOf('2012-01-31').changed.spans;
  expect(event?.statusWords).toBe('planned for January 2012; outcome not recorded');
});

describe('what is not known to the day', () => {
  const idsOf = (events: readonly { readonly id: string }[]): string[] =>
    events.map(({ id }) => id);

  test('stands apart from what is, and it is said why it stands there', () => {
    const { changed, spansTitle, spansNote } = pageOf('2011-06-13');
    expect(idsOf(changed.events)).toEqual(['cabinet-2011']);
    expect(idsOf(changed.spans)).toEqual(['responses-2011']);
    expect([spansTitle, spansNote]).toEqual([
      'Some time up to 13 June 2011',
      'The day is not recorded. Each stands here because this is the last day that its date can mean.',
    ]);
  });

  test('of this year stands on the day of the facts, and says so', () => {
    const { changed, spansNote } = pageOf(content.site.asOf);
    expect(idsOf(changed.events)).toEqual([]);
    expect(idsOf(changed.spans)).toEqual(['hub-list']);
    expect(spansNote).toBe(
      'The day is not recorded. Each stands here because this is the day of our facts.',
    );
  });

  test('every event stands on one page, in one of the two lists', () => {
    const told = daysOfChange(content).flatMap((change) => {
      const { events, spans } = asAtPage(content, change).changed;
      return [...idsOf(events), ...idsOf(spans)];
    });
    const begun = content.events.filter(({ date }) => partialDate(date).first <= content.site.asOf);
    expect(told.toSorted()).toEqual(idsOf(begun).toSorted());
  });

  test('figures say of which day they are', () => {
    const [figure] = pageOf(content.site.asOf).changed.figures;
    expect(figure?.dating).toBe('as at 2026 (uncertain)');
  });
});

test('a centre of whose closing a month is known is told closed by its own source', () => {
  const { changed, sources } = pageOf('2019-10-01');
  const closed = changed.others.find(({ text }) => text.includes('had closed by this day'));
  expect(closed?.links.map(({ text }) => text)).toEqual(['Dereham Central', 'Dereham South']);
  expect(closed?.marks.map((number) => sources[number - 1]?.to)).toEqual([
    '/sources/dereham-2019-11-21/',
  ]);
});

test('beside bases, only the other centres are asked about', () => {
  expect(pageOf('2019-05-02').provision.leadsTitle).toBe(
    "Who ran the children's centres, as far as it is known",
  );
  expect(pageOf('2019-10-01').provision.leadsTitle).toBe(
    "Who ran the other children's centres, as far as it is known",
  );
});

test('the table counts every centre once, on every day', () => {
  for (const change of daysOfChange(content)) {
    const { table } = asAtPage(content, change);
    const sum = table.total.cells.reduce((total, cell) => total + Number(cell), 0);
    expect(sum, change.day).toBe(content.centres.length);
    for (const [column] of table.total.cells.entries()) {
      const rows = table.rows.reduce((total, { cells }) => total + Number(cells[column]), 0);
      expect(String(rows), change.day).toBe(table.total.cells[column]);
    }
  }
});

test('after the first term of a contract it is not told as in force', () => {
  const aboutOn = (day: string) => pageOf(day).provision.contracts[0]?.about;
  expect(aboutOn('2024-09-30')).toBe('Provided by Action for Children. In force on this day.');
  expect(aboutOn('2024-12-31')).toBe(
    'Provided by Action for Children. Its first term had ended by this day. Whether it was extended is not recorded in the sources we hold.',
  );
});

test('the marks of a page and its list of sources are the same', () => {
  for (const change of daysOfChange(content)) {
    const { sourceCounts, changed, provision, figures, sources } = asAtPage(content, change);
    const { contracts, lots, leads } = provision;
    const events = [
      ...changed.events,
      ...changed.spans,
      ...contracts.flatMap((contract) => contract.events),
    ];
    const cited = new Set([
      ...[...sourceCounts, ...events, ...changed.figures, ...figures, ...contracts].flatMap(
        marksOf,
      ),
      ...[...lots, ...leads, ...contracts.flatMap((contract) => contract.figures)].flatMap(marksOf),
      ...events.flatMap(({ sequel }) => sequel?.marks ?? []),
      ...changed.others.flatMap(({ marks, runs }) => [...marks, ...numbersIn(runs ?? '')]),
    ]);
    const listed = sources.map(({ number }) => number);
    expect(
      [...cited].toSorted((a, b) => a - b),
      change.day,
    ).toEqual(listed);
  }
});

const marksOf = ({ marks }: { readonly marks: readonly number[] }): readonly number[] => marks;

/** "3, 9 to 11" → 3, 9, 10, 11. */
function numbersIn(runs: string): number[] {
  return runs
    .split(', ')
    .filter(Boolean)
    .flatMap((run) => {
      const [from = 0, to = from] = run.split(' to ').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
}

describe('another council', () => {
  const made = makeContent();

  test('without contracts, lots in force or counts the page still says what is known', () => {
    const page = pageOf('2019-05-02', made);
    expect(page.sourceCounts).toEqual([]);
    expect(page.provision.contracts).toEqual([]);
    expect(page.provision.gaps[0]).toMatch(/^Which contract was in force is not recorded/);
    expect(page.head.title).toBe('The network on 2 May 2019');
  });

  test('more centres than can be told apart get a table and no map', () => {
    const [ash] = made.centres;
    const centres = Array.from({ length: 300 }, (_, index) => ({
      ...(ash ?? made.centres[1]),
      id: `ash-${String(index)}`,
    }));
    const large = { ...made, centres } as SiteContent;
    const page = pageOf('2019-05-02', large);
    expect(page.map).toBeUndefined();
    expect(page.table.total.cells).toEqual(['300']);
  });
});
