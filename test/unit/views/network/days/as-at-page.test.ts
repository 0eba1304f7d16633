/** The page of a day: what is uncertain is worded as uncertain, and everything has its sources. */

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

  test('both counts are printed, and why they differ', () => {
    expect(page.lead).toBe('9 centres listed as open in the register.');
    const [count, other] = page.sourceCounts;
    expect(count?.text).toBe('The sources count 10, as published 13 June 2011:');
    expect(count?.marks[0]).toBe(1);
    expect(count?.links[0]?.to).toBe('/management-information/centres-2011/');
    expect(other?.text).toBe('Of other days, or counted in other ways:');
    expect(other?.links[0]?.to).toBe('/sources/#number-of-centres');
  });

  test('the lots are given; the contract and who ran most of them are not recorded', () => {
    expect(textsOf(page.provision.lots)).toEqual([
      '4 lots = 3 by competitive tender + 1 by application.',
    ]);
    expect(page.provision.gaps).toEqual([
      'Which contract was in force is not recorded in the sources we hold.',
      'Who ran the remaining 8 centres is not recorded in the sources we hold.',
    ]);
  });

  test('its titles name all days that it stands for, and it says when the next change is', () => {
    expect(page.title).toBe('The network from 13 June 2011 to 19 January 2012');
    expect(page.head.title).toBe(page.title);
    expect(page.head.shortTitle).toBe('Network 13 Jun 2011 to 19 Jan 2012');
    expect(page.tableTitle).toMatch(/ from 13 June 2011 to 19 January 2012, by /);
    expect(page.stands).toBe(
      'It is the same for each of these days. The next recorded change is on 20 January 2012.',
    );
    const { site } = content;
    expect(pageOf(site.asOf).stands).toBeUndefined();
    const later = { ...content, site: { ...site, asOf: '2040-01-01' } };
    const last = daysOfChange(later).at(-1)?.day ?? '';
    expect(pageOf(last, later).stands).toMatch(
      / is the day of our facts. We know of no later change\.$/,
    );
  });

  test('the days before and after are linked', () => {
    expect(page.before?.to).toBe('/timeline/as-at/2007-09-01/');
    expect(page.after?.to).toBe('/timeline/as-at/2012-01-20/');
    expect(page.since.to).toBe('/timeline/since/2011-06-13/');
  });
});

describe('while centres close on days that are not recorded', () => {
  test('the count is a range, with the source’s count beside it', () => {
    const page = pageOf('2019-09-30');
    expect(page.lead).toBe('Between 4 and 8 centres open.');
    expect(page.unsure).toEqual(['4 centres may have closed by then: the day is not recorded.']);
    const closures = page.sourceCounts.at(-1);
    expect(closures?.text).toBe('The sources say that 5 were to close by October 2019:');
    expect(closures?.links[0]?.to).toBe('/management-information/closures/');
  });

  test('the first day of the span and the day after its end say so', () => {
    expect(textsOf(pageOf('2019-05-02').changed.others)).toEqual([
      '4 centres may have closed on this day or later; the day is not recorded:',
    ]);
    const after = pageOf('2019-11-01');
    expect(after.lead).toBe('4 bases listed.');
    expect(textsOf(after.changed.others)).toEqual([
      '4 centres had closed by this day; the exact day is not recorded:',
    ]);
  });
});

test('a contract names its provider, and its end is still a plan', () => {
  const [contract] = pageOf('2022-12-15').provision.contracts;
  expect(contract?.about).toBe('Provided by Fen Trust. In force on this day.');
  expect(contract?.events.map(({ id, status }) => [id, status])).toEqual([
    ['service-starts', 'happened'],
    ['first-term-ends', 'planned'],
    ['latest-end', 'planned'],
  ]);
});

test('a contract whose start no source confirms is in force only according to the plan', () => {
  const [contract] = pageOf('2018-11-12').provision.contracts;
  expect(contract?.about).toBe(
    'In force on this day according to the plan. The start is not confirmed.',
  );
});

test('what was only planned for the day is not given as happened', () => {
  const [event] = pageOf('2012-01-31').changed.spans;
  expect(event?.statusWords).toBe('planned for January 2012; outcome not recorded');
});

describe('an event without an exact day', () => {
  const idsOf = (events: readonly { readonly id: string }[]): string[] =>
    events.map(({ id }) => id);

  test('is listed separately, with the reason', () => {
    const { changed, spansTitle, spansNote } = pageOf('2011-06-13');
    expect(idsOf(changed.events)).toEqual(['cabinet-2011']);
    expect(idsOf(changed.spans)).toEqual(['responses']);
    expect([spansTitle, spansNote]).toEqual([
      'Some time up to 13 June 2011',
      'The exact day is not recorded. Each event is listed here because this is the last day that its date can mean.',
    ]);
  });

  test('in this year is listed on the day of the facts, and says so', () => {
    const { changed, spansNote } = pageOf(content.site.asOf);
    expect(idsOf(changed.events)).toEqual([]);
    expect(idsOf(changed.spans)).toEqual(['hub-list']);
    expect(spansNote).toBe(
      'The exact day is not recorded. Each event is listed here because this is the day of our facts.',
    );
  });

  test('every event is on one page, in one of the two lists', () => {
    const listed = daysOfChange(content).flatMap((change) => {
      const { events, spans } = asAtPage(content, change).changed;
      return [...idsOf(events), ...idsOf(spans)];
    });
    const ahead = ['latest-end'];
    const all = idsOf(content.events).filter((id) => !ahead.includes(id));
    expect(listed.toSorted()).toEqual(all.toSorted());
  });

  test('figures have their own dates', () => {
    const [figure] = pageOf(content.site.asOf).changed.figures;
    expect(figure?.dating).toBe('as at 2026 (uncertain)');
  });
});

test('a centre with a known closing month is closed according to its own source', () => {
  const { changed, sources } = pageOf('2019-09-30');
  const closed = changed.others.find(({ text }) =>
    text.includes('closed (September 2019; the exact day is not recorded)'),
  );
  expect(closed?.links.map(({ text }) => text)).toEqual(['Cedar']);
  expect(closed?.marks.map((number) => sources[number - 1]?.to)).toEqual(['/sources/letter-2019/']);
});

test('if there are bases, only who ran the other centres is listed', () => {
  expect(pageOf('2019-05-02').provision.leadsTitle).toBe('Who is known to have run the centres');
  expect(pageOf('2019-10-01').provision.leadsTitle).toBe(
    'Who is known to have run the other centres',
  );
});

test('after its first term, a contract is not given as in force', () => {
  const aboutOn = (day: string) => pageOf(day).provision.contracts[0]?.about;
  expect(aboutOn('2024-09-30')).toBe('Provided by Fen Trust. In force on this day.');
  expect(aboutOn('2026-02-01')).toBe(
    'Provided by Fen Trust. Its first term had ended by this day. Whether it was extended is not recorded in the sources we hold.',
  );
});

describe('another council', () => {
  const made = makeContent();

  test('without contracts, lots or counts the page still says what is known', () => {
    const page = pageOf('2019-05-02', made);
    expect(page.sourceCounts).toEqual([]);
    expect(page.provision.contracts).toEqual([]);
    expect(page.provision.gaps[0]).toMatch(/^Which contract was in force is not recorded/);
    expect(page.head.title).toBe('The network from 2 May to 30 November 2019');
  });

  test('too many centres to distinguish on a map have only a table', () => {
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

test('a base whose building is reported closed is still listed, and the lead says both', () => {
  const closes: SiteContent['events'][number] = {
    ...event('service-starts'),
    id: 'building-shut',
    date: '2020-02-03/2020-02-07',
    title: 'A building closes',
  };
  const [first, ...others] = content.centres.filter(({ base }) => base);
  if (!first?.base) throw new RangeError('no base');
  const shut = { ...first, base: { ...first.base, buildingClosed: closes.id } };
  const changed: SiteContent = {
    ...content,
    events: [...content.events, closes],
    centres: content.centres.map((centre) => (centre === first ? shut : centre)),
  };
  expect(pageOf('2020-02-07', changed).lead).toBe(
    `${String(others.length + 1)} bases listed; one building reported closed.`,
  );
  expect(pageOf(content.site.asOf, changed).lead).toMatch(/one building reported closed\.$/);
  expect(pageOf('2019-11-01', changed).lead).toBe(`${String(others.length + 1)} bases listed.`);

  function event(id: string): SiteContent['events'][number] {
    const found = content.events.find((each) => each.id === id);
    if (!found) throw new RangeError(id);
    return found;
  }
});

describe('how far the nearest centre was', () => {
  test('one number while all states are known, a range while some are not', () => {
    const [before] = pageOf('2011-06-13').distance;
    expect(before?.text).toMatch(/within 0\.1 miles of the nearest centre listed as open, and 0%/);
    expect(before?.links.map(({ to }) => to)).toEqual(['/distance/']);
    expect(pageOf('2019-09-30').distance[0]?.text).toMatch(/within 0\.2 miles .*0% to 33%/);
  });

  test('nothing is said without postcode groups', () => {
    const bare = { ...content, postcodes: { ...content.postcodes, groups: [] } };
    expect(pageOf('2011-06-13', bare).distance).toEqual([]);
  });
});
