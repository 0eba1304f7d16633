/** What the sources say about the made-up council of make-content.ts. */

import type { SiteContent } from '../../../src/domain/entries/site-content.ts';

const REPORT = { sources: ['report-2020'], asAt: 'as published' };
const RECORDED = '2026-01-10';

export function makeRecords() {
  const source = {
    publisher: 'Dale Council',
    kind: 'official',
    read: 'whole',
    recorded: RECORDED,
  } as const;
  const figure = {
    unit: 'count',
    programme: 'renewal',
    group: 'network',
    standing: 'reported',
    ...REPORT,
    recorded: RECORDED,
  } as const;
  const event = { programme: 'renewal', audience: ['families'], ...REPORT, recorded: RECORDED };
  const question = { audience: ['families'], topic: 'bases', ...REPORT, recorded: RECORDED };
  const contact = {
    audience: ['families'],
    channel: 'phone' as const,
    ...REPORT,
    recorded: RECORDED,
  };
  return {
    sources: [
      { ...source, id: 'letter', title: 'A letter without a date', published: 'undated' },
      { ...source, id: 'report-2020', title: 'Report on the renewal', published: '2020-01-15' },
    ],
    events: [
      {
        ...event,
        id: 'moved-opening',
        date: '2020-06',
        title: 'Later opening planned',
        status: 'planned',
        supersedes: 'opening',
      },
      { ...event, id: 'opening', date: '2020-03', title: 'Opening planned', status: 'superseded' },
      { ...event, id: 'vote', date: '2019-05-02', title: 'The council votes', status: 'happened' },
    ],
    figures: [
      { ...figure, id: 'bases-total', label: 'Bases', value: 2, definition: 'All bases' },
      {
        ...figure,
        id: 'centres-claimed',
        label: 'Centres, as claimed',
        value: 4,
        definition: 'As a leaflet says',
        standing: 'claimed' as const,
        relations: [{ to: 'centres-total', is: 'rival' as const }],
      },
      {
        ...figure,
        id: 'centres-total',
        label: 'Centres',
        value: 3,
        definition: 'All centres',
      },
      {
        ...figure,
        id: 'closed-total',
        label: 'Centres closed',
        value: 1,
        definition: 'All that closed',
      },
      { ...figure, id: 'lots-total', label: 'Lots', value: 1, definition: 'All lots' },
      {
        ...figure,
        id: 'start-date',
        label: 'Start',
        value: '2020-01',
        unit: 'date',
        definition: 'First month',
      },
    ],
    sums: [
      {
        id: 'all',
        left: 'centres-total',
        relation: '=',
        right: 'bases-total + closed-total',
        explanation: 'Open and closed make all.',
        recorded: RECORDED,
      },
      {
        id: 'claimed',
        left: 'centres-claimed',
        relation: '≠',
        because: 'rival',
        right: 'centres-total',
        explanation: 'The leaflet counts one twice.',
        recorded: RECORDED,
      },
    ],
    conflicts: [
      {
        id: 'how-many',
        topic: 'How many centres',
        claims: [
          { text: 'Four', sources: ['letter'] },
          { text: 'Three', sources: ['report-2020'] },
        ],
        is: 'rival',
        uses: 'Three, as the register has.',
        figures: ['centres-total', 'centres-claimed'],
        recorded: RECORDED,
      },
    ],
    questions: [
      {
        ...question,
        id: 'hours',
        question: 'When are they open?',
        answered: false,
        sources: [],
        asAt: '2020',
        body: '',
        plain: '',
      },
      {
        ...question,
        id: 'where',
        question: 'Where do I go?',
        answered: true,
        body: 'To a base.',
        plain: 'To a base.',
      },
    ],
    contacts: [
      {
        ...contact,
        id: 'duty-line',
        service: 'Duty line',
        value: '01632 960001',
        valueAgain: '01632 960001',
        group: 'urgent',
        order: 1,
        show: true,
        reason: 'Answered today.',
      },
      {
        ...contact,
        id: 'old-line',
        service: 'Old line',
        value: '01632 960002',
        group: 'history',
        order: 1,
        show: false,
        reason: 'No longer answered.',
      },
    ],
    needs: [
      {
        id: 'danger',
        name: 'A child in danger',
        words: ['not safe', 'hurt'],
        urgent: true,
        topic: 'bases',
        answer: { text: 'Ring the duty line.', ...REPORT },
        contacts: ['duty-line'],
        recorded: RECORDED,
      },
      {
        id: 'groups',
        name: 'Baby groups',
        words: ['stay and play', 'toddlers'],
        urgent: false,
        topic: 'bases',
        question: 'where',
        at: ['bases' as const, 'libraries' as const],
        recorded: RECORDED,
      },
    ],
    venues: [],
    synonyms: [{ id: 'hub', words: ['hub'], means: 'base', recorded: RECORDED }],
    pages: [
      {
        id: 'about',
        title: 'About',
        description: 'What this is.',
        body: 'Words.',
        plain: 'Words.',
        recorded: RECORDED,
      },
    ],
  } satisfies Partial<SiteContent>;
}
