/** A plan is never given as happened, and a superseded event names what replaced it. */

import { expect, test } from 'vitest';
import type { TimelineEvent } from '../../../../src/domain/entries/entry.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { eventLine } from '../../../../src/wording/timeline/event-line.ts';
import { sourceMarks } from '../../../../src/wording/sources/marks.ts';
import { makeCounty } from '../../../support/made-up/make-county.ts';

const base = makeCounty();
const [source] = base.sources;

function eventOf(fields: Partial<TimelineEvent>): TimelineEvent {
  return {
    id: 'opening',
    date: '2012-04',
    title: 'Services start',
    programme: base.programmes[0]?.id ?? '',
    status: 'happened',
    audience: base.site.audiences.map(({ id }) => id),
    sources: [source?.id ?? ''],
    asAt: 'as published',
    recorded: '2020-01-01',
    ...fields,
  };
}

function contentOf(...events: TimelineEvent[]): SiteContent {
  return { ...base, events, site: { ...base.site, asOf: '2020-01-01' } };
}

function lineOf(event: TimelineEvent, ...others: TimelineEvent[]) {
  const content = contentOf(event, ...others);
  return eventLine(content, event, sourceMarks(content));
}

test('a plan whose day has passed says if no source gives its outcome', () => {
  const line = lineOf(eventOf({ status: 'planned' }));
  expect(line.statusWords).toBe('planned for April 2012; outcome not recorded');
  expect(line.sequel).toBeUndefined();
});

test('a plan for a later day is only planned', () => {
  expect(lineOf(eventOf({ status: 'planned', date: '2030-04' })).statusWords).toBe(
    'planned for April 2030',
  );
});

test('a plan with a known outcome gives it and links to its event', () => {
  const later = eventOf({ id: 'started', date: '2012-06-01', title: 'Services started late' });
  const outcome = { text: 'They started in June.', event: 'started', sources: later.sources };
  const line = lineOf(eventOf({ status: 'planned', outcome }), later);
  expect(line.statusWords).toBe('planned for April 2012');
  expect(line.sequel?.text).toBe('They started in June.');
  expect(line.sequel?.event).toEqual({
    text: 'Services started late, 1 June 2012',
    to: '/timeline/#started',
  });
  expect(line.sequel?.marks).toEqual([1]);
});

test('a superseded event names what replaced it', () => {
  const later = eventOf({ id: 'later', date: '2013', title: 'New date', supersedes: 'opening' });
  const line = lineOf(eventOf({ status: 'superseded' }), later);
  expect(line.statusWords).toBe('superseded');
  expect(line.sequel).toMatchObject({
    lead: 'Replaced by',
    event: { text: 'New date, 2013', to: '/timeline/#later' },
  });
});

test('a programme without a page links to its events', () => {
  for (const programme of base.programmes) {
    const { to } = lineOf(eventOf({ programme: programme.id })).programme;
    expect(to).toBe(programme.page ? `/${programme.id}/` : `/timeline/programme/${programme.id}/`);
  }
});

test('the date comes before the status, unless the status words include it', () => {
  expect(lineOf(eventOf({ date: '2019-23' })).when).toBe('Autumn 2019');
  expect(lineOf(eventOf({ status: 'superseded' })).when).toBe('April 2012');
  expect(lineOf(eventOf({ status: 'planned' })).when).toBeUndefined();
});

test('names the districts, each linked to its events', () => {
  const [district] = base.site.districts;
  const { districts } = lineOf(eventOf({ districts: [district?.id ?? ''] }));
  expect(districts).toEqual([
    { text: district?.name, to: `/timeline/district/${district?.id ?? ''}/` },
  ]);
});

test('names the audiences and the centres', () => {
  const [first, second] = base.centres;
  const line = lineOf(eventOf({ centres: [first?.id ?? '', second?.id ?? ''] }));
  expect(line.audience).toBe('For families, staff and partners');
  expect(line.centres.map(({ to }) => to)).toEqual([
    `/centres/${first?.id ?? ''}/`,
    `/centres/${second?.id ?? ''}/`,
  ]);
});
