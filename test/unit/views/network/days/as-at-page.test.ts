/** What the page of a day says: the count as surely as it is known, and everything with its sources. */

import { describe, expect, test } from 'vitest';
import { daysOfChange } from '../../../../../src/domain/network/days-of-change.ts';
import type { SiteContent } from '../../../../../src/domain/entries/site-content.ts';
import { asAtPage } from '../../../../../src/views/network/days/as-at-page.ts';
import type { AsAtPage } from '../../../../../src/views/network/days/as-at-page.ts';
import { makeContent } from '../../../../support/made-up/make-content.ts';
import { makeCounty } from '../../../../support/made-up/make-county.ts';

const content = makeCounty();

function pageOf(day: string, of: SiteContent = content): AsAtPage {
  const change = daysOfChange(of).find((each) => each.day === day);
  if (!change) throw new RangeError(`nothing changed on ${day}`);
  return asAtPage(of, change);
}

const textsOf = (lines: readonly { readonly text: string }[]): string[] =>
  lines.map(({ text }) => text);

describe('a day on which the register and a source count differently', () => {
  const page = pageOf('2011-06-13');

  test('both counts are printed, and that they disagree', () => {
    expect(page.lead).toBe("9 centres were open, by the register's dates.");
    const [count, dispute] = page.sourceCounts;
    expect(count?.text).toBe('The sources count 10, as published 13 June 2011:');
    expect(count?.marks[0]).toBe(1);
    expect(count?.links[0]?.to).toBe('/management-information/#centres-2011');
    expect(dispute?.links[0]?.to).toBe('/sources/#number-of-centres');
  });

  test('the lots stand, the contract and who ran most of them are not recorded', () => {
    expect(textsOf(page.provision.lots)).toEqual([
      '4 lots = 3 by competitive tender + 1 by application.',
    ]);
    expect(page.provision.gaps).toEqual([
      'Which contract was in force is not recorded in the sources we hold.',
      'Who ran the remaining 8 centres is not recorded in the sources we hold.',
    ]);
  });

  test('the days before and after are one step away', () => {
    expect(page.before?.to).toBe('/timeline/as-at/2007-09-01/');
    expect(page.after?.to).toBe('/timeline/as-at/2012-01-20/');
    expect(page.since.to).toBe('/timeline/since/2011-06-13/');
  });
});

describe('while centres close on days that are not recorded', () => {
  test('the count is a range, with the source’s count beside it', () => {
    const page = pageOf('2019-09-30');
    expect(page.lead).toBe('Between 4 and 9 centres were open.');
    expect(page.unsure).toEqual(['5 centres may have closed by then: the day is not recorded.']);
    const closures = page.sourceCounts.at(-1);
    expect(closures?.text).toBe('The sources say that 5 were to close by October 2019:');
    expect(closures?.links[0]?.to).toBe('/management-information/#closures');
  });

  test('the day on which the span begins and the day after its end say so', () => {
    expect(textsOf(pageOf('2019-05-02').changed.others)).toEqual([
      '4 centres may have closed from this day on; the day is not recorded:',
    ]);
    const after = pageOf('2019-11-01');
    expect(after.lead).toBe('4 bases were open, and no other centre.');
    expect(textsOf(after.changed.others)).toEqual([
      '4 centres had closed by this day; on which day is not recorded:',
    ]);
  });
});

test('a contract names who provides, and its end stays planned', () => {
  const [contract] = pageOf('2022-12-15').provision.contracts;
  expect(contract?.about).toBe('Provided by Fen Trust. In force on this day.');
  expect(contract?.events.map(({ id, status }) => [id, status])).toEqual([
    ['service-starts', 'happened'],
    ['first-term-ends', 'planned'],
    ['latest-end', 'planned'],
  ]);
});

test('a contract whose start no source confirms is in force by the plan only', () => {
  const [contract] = pageOf('2018-11-12').provision.contracts;
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
    expect(idsOf(changed.spans)).toEqual(['responses']);
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
    const ahead = ['latest-end'];
    const all = idsOf(content.events).filter((id) => !ahead.includes(id));
    expect(told.toSorted()).toEqual(all.toSorted());
  });

  test('figures say of which day they are', () => {
    const [figure] = pageOf(content.site.asOf).changed.figures;
    expect(figure?.dating).toBe('as at 2026 (uncertain)');
  });
});

test('a centre of whose closing a month is known is told closed by its own source', () => {
  const { changed, sources } = pageOf('2019-10-01');
  const closed = changed.others.find(({ text }) => text.includes('had closed by this day'));
  expect(closed?.links.map(({ text }) => text)).toEqual(['Cedar']);
  expect(closed?.marks.map((number) => sources[number - 1]?.to)).toEqual(['/sources/letter-2019/']);
});

test('beside bases, only the other centres are asked about', () => {
  expect(pageOf('2019-05-02').provision.leadsTitle).toBe(
    'Who ran the centres, as far as it is known',
  );
  expect(pageOf('2019-10-01').provision.leadsTitle).toBe(
    'Who ran the other centres, as far as it is known',
  );
});

test('after the first term of a contract it is not told as in force', () => {
  const aboutOn = (day: string) => pageOf(day).provision.contracts[0]?.about;
  expect(aboutOn('2024-09-30')).toBe('Provided by Fen Trust. In force on this day.');
  expect(aboutOn('2026-02-01')).toBe(
    'Provided by Fen Trust. Its first term had ended by this day. Whether it was extended is not recorded in the sources we hold.',
  );
});

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
