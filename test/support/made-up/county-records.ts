/**
 * What the sources say about the made-up county: events, figures, sums, conflicts and questions.
 */

import type { TimelineEvent, Figure } from '../../../src/domain/entries/entry.ts';
import type { SiteContent } from '../../../src/domain/entries/site-content.ts';

const RECORDED = '2026-01-10';
const OF_2011 = { sources: ['minutes-2011'], asAt: 'as published', recorded: RECORDED };
const OF_2019 = { sources: ['minutes-2019'], asAt: 'as published', recorded: RECORDED };

function event(
  id: string,
  date: string,
  status: TimelineEvent['status'],
  title: string,
  fields: Partial<TimelineEvent> = {},
): TimelineEvent {
  const of = date < '2018' || id === 'contracts-end' ? 'commissioning' : 'redesign';
  const backing = of === 'commissioning' ? OF_2011 : OF_2019;
  return { id, date, status, title, programme: of, audience: ['families'], ...backing, ...fields };
}

function figure(
  id: string,
  label: string,
  value: Figure['value'],
  fields: Partial<Figure> = {},
): Figure {
  return {
    id,
    label,
    value,
    unit: 'count',
    definition: `What is counted as ${id}`,
    programme: 'redesign',
    group: 'network',
    standing: 'reported',
    ...OF_2019,
    ...fields,
  };
}

const IN_2011 = { programme: 'commissioning', ...OF_2011 } as const;
const LOTS = { ...IN_2011, group: 'lots' } as const;
const MONEY = { group: 'money', unit: 'gbp-per-year' } as const;

export function countyRecords() {
  const source = { kind: 'official', read: 'whole', recorded: RECORDED } as const;
  const council = { ...source, publisher: 'Fenshire Council' };
  const sum = { explanation: 'So the sources say.', recorded: RECORDED };
  return {
    sources: [
      { ...council, id: 'atlas', title: 'The atlas', published: '2025' },
      { ...council, id: 'letter-2019', title: 'A letter', published: '2019-11-21' },
      { ...council, id: 'minutes-2011', title: 'Minutes', published: '2011-06-13' },
      { ...council, id: 'minutes-2019', title: 'Minutes', published: '2019-05-02' },
      { ...source, id: 'poster', publisher: 'A parent', title: 'A poster', published: 'undated' },
      {
        ...source,
        id: 'register',
        publisher: 'The ministry',
        title: 'Register',
        published: '2022-12-15',
      },
    ],
    events: [
      event('award-2019', '2019-05-02', 'happened', 'The contract is awarded', {
        audience: ['families', 'staff', 'partners'],
      }),
      event('award-lots', '2012-01', 'planned', 'The lots are to be awarded'),
      event('cabinet-2011', '2011-06-13', 'happened', 'The cabinet agrees'),
      event('closures-due', '2019-10', 'planned', 'The centres were to have closed', {
        outcome: { text: 'Two closed in time.', event: 'service-starts', sources: ['letter-2019'] },
      }),
      event('contracts-end', '2019-09-30', 'planned', 'The contracts for the lots end'),
      event('first-proposal', '2018-09-17', 'superseded', 'Five bases proposed'),
      event('first-term-ends', '2024-09-30', 'planned', 'The first term ends', {
        outsidePeriod: 'The contract goes on.',
      }),
      event('hub-list', '2026?', 'happened', 'A list of hubs is published', {
        programme: 'hubs',
        districts: ['north-fen'],
        sources: ['poster'],
        asAt: '2026?',
      }),
      event('latest-end', '2029-09-30', 'planned', 'The contract ends at the latest', {
        outsidePeriod: 'The contract goes on.',
      }),
      event('petition', '2019-07-15', 'happened', 'A petition is handed over', {
        districts: ['south-fen'],
      }),
      event('protest', '2019-22?', 'happened', 'Parents protest', { centres: ['ivy', 'hazel'] }),
      event('responses', '2011-05/2011-06-13', 'happened', 'Parents respond'),
      event('second-proposal', '2018-11-12', 'happened', 'Four bases proposed', {
        supersedes: 'first-proposal',
      }),
      event('service-starts', '2019-10-01', 'happened', 'The family service starts'),
      event('services-start', '2012-04-01', 'planned', 'Services start'),
    ],
    figures: [
      figure('bases', 'Bases', 4),
      figure('bases-first-plan', 'Bases in the first plan', 5, {
        standing: 'planned',
        supersededBy: 'bases',
      }),
      figure('budget-after', 'Budget after', 500_000, MONEY),
      figure('budget-before', 'Budget before', 900_000, MONEY),
      figure('centres-2011', 'Centres in 2011', 10, {
        ...IN_2011,
        relations: [{ to: 'centres-2019', is: 'other day' }],
      }),
      figure('centres-2019', 'Centres in 2019', 9),
      figure('closures', 'Centres closed', 5),
      figure('contract-per-year', 'Contract', 450_000, MONEY),
      figure('hub-sites', 'Hub sites', 1, {
        programme: 'hubs',
        sources: ['poster'],
        asAt: '2026?',
      }),
      figure('lots-application', 'Lots by application', 1, LOTS),
      figure('lots-tender', 'Lots by tender', 3, LOTS),
      figure('lots-total', 'Lots', 4, LOTS),
      figure('posts-after', 'Posts after', 80.5, { unit: 'fte' }),
      figure('posts-before', 'Posts before', 100, { unit: 'fte' }),
      figure('posts-in-centres', 'Fewer posts in centres', 12, { unit: 'fte' }),
      figure('posts-in-offices', 'Fewer posts in offices', 7.5, { unit: 'fte' }),
      figure('start-date', 'Start of the service', '2019-10-01', { unit: 'date' }),
    ],
    sums: [
      { ...sum, id: 'centres', left: 'centres-2019', relation: '=', right: 'bases + closures' },
      {
        ...sum,
        id: 'lots',
        left: 'lots-total',
        relation: '=',
        right: 'lots-tender + lots-application',
      },
      {
        ...sum,
        id: 'years',
        left: 'centres-2011',
        relation: '≠',
        because: 'other day',
        right: 'centres-2019',
      },
    ],
    conflicts: [
      {
        id: 'number-of-centres',
        topic: 'Number of centres',
        claims: [
          { text: 'Ten', sources: ['minutes-2011'] },
          { text: 'Nine', sources: ['minutes-2019'] },
        ],
        is: 'other day',
        uses: 'Each number with its year.',
        figures: ['centres-2011', 'centres-2019'],
        recorded: RECORDED,
      },
    ],
    questions: [
      {
        id: 'cost',
        question: 'What does it cost?',
        audience: ['staff', 'partners'],
        topic: 'money',
        answered: false,
        sources: [],
        asAt: '2020',
        recorded: RECORDED,
        body: '',
        plain: '',
      },
      {
        id: 'where',
        question: 'Where do I go?',
        audience: ['families', 'staff'],
        topic: 'bases',
        answered: true,
        ...OF_2019,
        body: 'To a [base](/bases/).',
        plain: 'To a base.',
      },
    ],
  } satisfies Partial<SiteContent>;
}
