/** Where readers of a closed centre are led: a successor, then whose area it was in, then the nearest. */

import { describe, expect, test } from 'vitest';
import { contentIndex } from '../../../../src/domain/entries/content-index.ts';
import type { SiteContent } from '../../../../src/domain/entries/site-content.ts';
import { goInstead, leadsAnywhere } from '../../../../src/domain/network/go-instead.ts';
import { successionsOf } from '../../../../src/domain/network/successors.ts';
import { finder } from '../../../../src/domain/finder/answer.ts';
import { dataTables } from '../../../../src/exports/data/all-tables.ts';
import { flatTable } from '../../../../src/exports/data/flat-table.ts';
import { finderAnswer } from '../../../../src/views/finder/answer.ts';
import { WHOLE_VIEW } from '../../../../src/views/finder/view.ts';
import { centrePage } from '../../../../src/views/network/centre-page.ts';
import type { CentrePage } from '../../../../src/views/network/centre-page.ts';
import { judge } from '../../../support/made-up/rule-case.ts';
import { makeContent, withCopy, withEntry } from '../../../support/made-up/make-content.ts';
import { sentFinderIndex } from '../../../support/content/sent-finder-index.ts';

const REPORT = { sources: ['report-2020'], asAt: 'as published' };
const SITE = new URL('https://example.org/');
const FAR = { lat: 54.6, lon: -1.2 };

const step = (kind: string, to: string, date: string) => ({ kind, to, date, ...REPORT });

/** Ash and Birch closed; Elm is far away, Oak next to both. */
function closedCouncil(): SiteContent {
  const far = withEntry(makeContent(), 'centres', 'elm', { point: FAR, postcode: 'DH9 1AA' });
  return withCopy(far, 'centres', 'ash', 'birch', {
    shortName: 'Birch',
    name: 'Birch Centre',
    identifiers: undefined,
  });
}

/** Ash merged into Birch, and Birch came to be served by Elm. */
function followedCouncil(): SiteContent {
  const first = withEntry(closedCouncil(), 'centres', 'ash', {
    successors: [step('merged-into', 'birch', '2019-06')],
  });
  return withEntry(first, 'centres', 'birch', {
    successors: [step('served-by', 'elm', '2019-12')],
  });
}

function withCatchment(
  content: SiteContent,
  covers: { districts?: string[]; postcodes?: string[] },
): SiteContent {
  const base = contentIndex(content).centre.get('elm')?.base;
  if (!base) throw new Error('elm is no base');
  return withEntry(content, 'centres', 'elm', {
    base: { ...base, name: 'Elm', catchment: { ...covers, ...REPORT } },
  });
}

function pageOf(content: SiteContent, id: string): CentrePage {
  const centre = contentIndex(content).centre.get(id);
  if (!centre) throw new RangeError(id);
  return centrePage(content, centre, SITE);
}

function ledTo(content: SiteContent, id: string): readonly string[] {
  const centre = contentIndex(content).centre.get(id);
  if (!centre) throw new RangeError(id);
  const instead = goInstead(content, centre);
  if (instead.to === 'nearest') return ['nearest'];
  return instead.to === 'successor'
    ? instead.places.map(({ place, steps }) =>
        [...steps.map(({ by }) => by.kind), place.id].join(' '),
      )
    : instead.places.map((place) => `area of ${place.id}`);
}

describe('where it leads', () => {
  test('along every step to what is open now', () => {
    expect(judge(followedCouncil())).toEqual([]);
    expect(ledTo(followedCouncil(), 'ash')).toEqual(['merged-into served-by elm']);
    expect(ledTo(followedCouncil(), 'birch')).toEqual(['served-by elm']);
  });

  test('to every open end, each once, and to no closed one', () => {
    const split = withEntry(followedCouncil(), 'centres', 'ash', {
      successors: [
        step('merged-into', 'birch', '2019-06'),
        step('served-by', 'oak', '2019-06'),
        step('served-by', 'elm', '2019-06'),
      ],
    });
    expect(ledTo(split, 'ash')).toEqual(['served-by oak', 'served-by elm']);
    const ended = withEntry(followedCouncil(), 'centres', 'birch', { successors: undefined });
    expect(ledTo(ended, 'ash')).toEqual(['nearest']);
  });

  test('to the narrowest catchment where nothing followed it', () => {
    const council = closedCouncil();
    expect(ledTo(council, 'ash')).toEqual(['nearest']);
    expect(ledTo(withCatchment(council, { postcodes: ['DH1'] }), 'ash')).toEqual(['area of elm']);
    expect(ledTo(withCatchment(council, { postcodes: ['DH1 2'] }), 'ash')).toEqual(['nearest']);
    expect(ledTo(withCatchment(council, { districts: ['north-dale'] }), 'ash')).toEqual([
      'area of elm',
    ]);
    expect(ledTo(withCatchment(followedCouncil(), { districts: ['north-dale'] }), 'ash')).toEqual([
      'merged-into served-by elm',
    ]);
  });

  test('each of two in a circle is reported with the way back', () => {
    const circle = withEntry(followedCouncil(), 'centres', 'birch', {
      successors: [step('moved-to', 'ash', '2019-12')],
    });
    const found = judge({
      ...circle,
      site: {
        ...circle.site,
        successions: [
          ...circle.site.successions,
          { id: 'moved-to', words: 'moved to', replaces: true },
        ],
      },
    });
    expect(found.map(({ kind, at, found: words }) => [kind, at.id, words])).toEqual([
      ['succession-in-circle', 'ash', '"birch", which leads back: birch → ash'],
      ['succession-in-circle', 'birch', '"ash", which leads back: ash → birch'],
    ]);
  });
});

describe('a closed centre’s page', () => {
  const said = (content: SiteContent, id: string) => {
    const { heading, because, cards } = pageOf(content, id).instead;
    return {
      heading,
      because: because.map(({ text }) => text),
      cards: cards.map((card) => card.id),
    };
  };

  test('shows the steps to the successor', () => {
    expect(said(followedCouncil(), 'ash')).toEqual({
      heading: 'Go here instead',
      because: [
        'Ash merged into Birch in June 2019.',
        'Birch came to be served by Base in December 2019.',
      ],
      cards: ['elm'],
    });
  });

  test('says whose area it was in, or that this is only the nearest', () => {
    expect(said(withCatchment(closedCouncil(), { postcodes: ['DH1 1'] }), 'ash')).toEqual({
      heading: 'Go here instead',
      because: ['Elm serves the area that Ash was in.'],
      cards: ['elm'],
    });
    const ended = withEntry(followedCouncil(), 'centres', 'birch', { successors: undefined });
    expect(said(ended, 'ash')).toEqual({
      heading: 'Go here instead',
      because: ['What followed it is not recorded, so this is the nearest base.'],
      cards: ['oak'],
    });
  });

  test('says nothing of it on a site that records no successor', () => {
    expect(said(closedCouncil(), 'ash').because).toEqual([]);
  });

  test('never shows a successor in doubt alone', () => {
    const base = contentIndex(followedCouncil()).centre.get('elm')?.base;
    const doubtful = withEntry(followedCouncil(), 'centres', 'elm', {
      base: base && { ...base, inDoubt: 'It may have moved.' },
    });
    expect(said(doubtful, 'ash').cards).toEqual(['elm', 'oak']);
  });

  test('its history, and that of what followed it, link each other', () => {
    const linesOf = (id: string) =>
      pageOf(followedCouncil(), id)
        .history.lines.filter(({ text }) => text === 'Ash merged into Birch')
        .map(({ to }) => to);
    expect(linesOf('ash')).toEqual(['/centres/birch/']);
    expect(linesOf('birch')).toEqual(['/centres/ash/']);
  });

  test('its data names only what took its place', () => {
    const dataOf = (id: string) =>
      JSON.stringify(pageOf(followedCouncil(), id).head.structuredData);
    expect(dataOf('ash')).toContain(
      '"http://purl.org/dc/terms/isReplacedBy":[{"@id":"https://example.org/centres/birch/#place"}]',
    );
    expect(dataOf('birch')).not.toContain('isReplacedBy');
  });
});

describe('the finder', () => {
  const answer = (content: SiteContent, typed: string) => {
    const index = sentFinderIndex(content);
    return finderAnswer(index, finder(index).ask(typed), WHOLE_VIEW).groups.map(
      ({ heading, note, cards }) => ({ heading, note, cards: cards.map(({ thing }) => thing.id) }),
    );
  };

  test('gives what followed a closed centre before the nearest, and says why', () => {
    const [first, ...others] = answer(followedCouncil(), 'Ash Centre');
    expect(first).toEqual({
      heading: 'Go here instead',
      note: 'Ash merged into Birch in June 2019. Birch came to be served by Base in December 2019.',
      cards: ['base elm'],
    });
    expect(others.map(({ heading }) => heading)).not.toContain('Nearest base');
    expect(others.flatMap(({ cards }) => cards)).toContain('base oak');
  });

  test('gives it for one whose point is not recorded too', () => {
    const unplaced = withEntry(followedCouncil(), 'centres', 'ash', { point: undefined });
    expect(answer(unplaced, 'Ash Centre').map(({ cards }) => cards)).toEqual([['base elm']]);
  });

  test('gives the nearest where nothing followed it', () => {
    expect(answer(closedCouncil(), 'Ash Centre')[0]?.heading).toBe('Nearest base');
  });
});

test('each step is a row of the data, with where all of them lead', () => {
  const tables = dataTables({ content: followedCouncil(), siteUrl: SITE });
  const table = tables.find(({ id }) => id === 'successions');
  if (!table) throw new Error('no table');
  const { columns, rows } = flatTable(table);
  const cell = (row: readonly unknown[], name: string) =>
    row[columns.findIndex((column) => column.name === name)];
  expect(
    rows.map((row) => ['id', 'kind', 'to', 'leadsTo', 'date'].map((name) => cell(row, name))),
  ).toEqual([
    ['ash-1', 'merged-into', 'birch', 'elm', '2019-06'],
    ['birch-1', 'served-by', 'elm', 'elm', '2019-12'],
  ]);
  expect(dataTables({ content: closedCouncil(), siteUrl: SITE }).map(({ id }) => id)).not.toContain(
    'successions',
  );
});

test('a site leads somewhere if it records a successor or an area', () => {
  expect(leadsAnywhere(closedCouncil())).toBe(false);
  expect(leadsAnywhere(followedCouncil())).toBe(true);
  expect(leadsAnywhere(withCatchment(closedCouncil(), { postcodes: ['DH1'] }))).toBe(true);
});

test('a centre that is open leads to the nearest, whatever it is recorded to be followed by', () => {
  const open = withEntry(followedCouncil(), 'centres', 'ash', {
    ...{ closed: undefined, steps: undefined, leftRegister: undefined },
  });
  expect(ledTo(open, 'ash')).toEqual(['nearest']);
});

test('the sector of a catchment comes before the outcode of another, and districts last', () => {
  const content = withCatchment(closedCouncil(), { postcodes: ['DH1'] });
  const base = contentIndex(content).centre.get('oak')?.base;
  const both = withEntry(content, 'centres', 'oak', {
    base: base && { ...base, catchment: { postcodes: ['DH1 1'], ...REPORT } },
  });
  expect(ledTo(both, 'ash')).toEqual(['area of oak']);
  const district = withEntry(content, 'centres', 'oak', {
    base: base && { ...base, catchment: { districts: ['north-dale'], ...REPORT } },
  });
  expect(ledTo(district, 'ash')).toEqual(['area of elm']);
  const unknown = withEntry(district, 'centres', 'ash', { postcode: undefined });
  expect(ledTo(unknown, 'ash')).toEqual(['area of oak']);
});

test('each step is told from both of its ends, and of no other centre', () => {
  const content = followedCouncil();
  const steps = (id: string) => {
    const centre = contentIndex(content).centre.get(id);
    return (centre ? successionsOf(content, centre) : []).map(
      ({ from, by, to }) => `${from.id} ${by.kind} ${to.id}`,
    );
  };
  expect(steps('ash')).toEqual(['ash merged-into birch']);
  expect(steps('birch')).toEqual(['ash merged-into birch', 'birch served-by elm']);
  expect(steps('oak')).toEqual([]);
  const lost = withEntry(content, 'centres', 'ash', {
    successors: [step('merged-into', 'nowhere', '2019')],
  });
  expect(ledTo(lost, 'ash')).toEqual(['nearest']);
});
