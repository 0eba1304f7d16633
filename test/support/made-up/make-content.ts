/** The content of a small, made-up council that breaks no rule; tests change one thing of it. */

import type { SiteContent } from '../../../src/domain/entries/site-content.ts';
import type { Entry } from '../../../src/domain/entries/entry.ts';
import type { Kind } from '../../../src/domain/entries/kinds.ts';
import { makeSite } from './make-site.ts';

const REPORT = { sources: ['report-2020'], asAt: 'as published' };
const RECORDED = '2026-01-10';

/** All of it, fresh each time. */
export function makeContent(): SiteContent {
  return { site: makeSite(), postcodes: makePostcodes(), ...makeRecords(), ...makeNetwork() };
}

/** The content with some fields of one entry changed; an undefined field is as if left out. */
export function withEntry<K extends Kind>(
  content: SiteContent,
  kind: K,
  id: string,
  fields: Partial<Entry<K>>,
): SiteContent {
  const entries = content[kind] as unknown as readonly Entry<K>[];
  if (!entries.some((entry) => entry.id === id)) throw new RangeError(`no ${kind}/${id}`);
  return {
    ...content,
    [kind]: entries.map((entry) => (entry.id === id ? { ...entry, ...fields } : entry)),
  };
}

/** The content with one entry more, a copy of another with some fields changed. */
export function withCopy<K extends Kind>(
  content: SiteContent,
  kind: K,
  id: string,
  newId: string,
  fields: Partial<Entry<K>> = {},
): SiteContent {
  const original = (content[kind] as unknown as readonly Entry<K>[]).find(
    (entry) => entry.id === id,
  );
  if (!original) throw new RangeError(`no ${kind}/${id}`);
  return { ...content, [kind]: [...content[kind], { ...original, ...fields, id: newId }] };
}

function makePostcodes(): SiteContent['postcodes'] {
  const area = { point: { lat: 54.78, lon: -1.57 }, postcodes: 40, district: 'north-dale' };
  return {
    outcodes: [{ ...area, code: 'DH1' }],
    sectors: [{ ...area, code: 'DH1 1' }],
    groups: [{ ...area, code: 'DH1 1A' }],
  };
}

/** Sources, figures and all that is said with them. */
function makeRecords() {
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
        conflictsWith: ['centres-total'],
      },
      {
        ...figure,
        id: 'centres-total',
        label: 'Centres',
        value: 3,
        definition: 'All centres',
        conflictsWith: ['centres-claimed'],
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

/** Programmes, buildings and places. */
function makeNetwork() {
  const place = {
    district: 'north-dale',
    point: { lat: 54.78, lon: -1.57 },
    ...REPORT,
    recorded: RECORDED,
  };
  const centre = { ...place, town: 'Dale' };
  const decided = {
    programme: 'renewal',
    kind: 'decision',
    date: '2019-05-02',
    basis: 'named',
    ...REPORT,
  } as const;
  const base = {
    name: 'Base',
    from: '2020-01',
    proposed: '2019-03',
    namedBy: 'news',
    ...REPORT,
  } as const;
  return {
    programmes: [
      {
        id: 'renewal',
        name: 'The renewal',
        shortName: 'Renewal',
        page: true,
        period: '2019/2021',
        summary: 'Two of three centres are kept.',
        keyFigures: ['centres-total'],
        lots: { total: 'lots-total', routes: [{ route: 'application', figure: 'lots-total' }] },
        basesPattern: { perDistrict: 1 },
        ...REPORT,
        recorded: RECORDED,
      },
    ],
    centres: [
      {
        ...centre,
        id: 'ash',
        name: 'Ash Centre',
        shortName: 'Ash',
        urn: '10003',
        postcode: 'DH1 1AC',
        opened: { date: '2007', ...REPORT },
        steps: [
          { ...decided, kind: 'proposal', date: '2019-03', outcome: 'close' },
          { ...decided, outcome: 'close' },
        ],
        closed: { date: '2019-12', ...REPORT },
        leftRegister: { date: '2020', ...REPORT },
      },
      {
        ...centre,
        id: 'elm',
        name: 'Elm Centre',
        shortName: 'Elm',
        urn: '10002',
        district: 'south-dale',
        steps: [{ ...decided, outcome: 'base' }],
        base,
      },
      {
        ...centre,
        id: 'oak',
        name: 'Oak Centre',
        shortName: 'Oak',
        urn: '10001',
        postcode: 'DH1 1AA',
        steps: [{ ...decided, outcome: 'base' }],
        base,
      },
    ],
    lots: [
      {
        id: 'oak-and-ash',
        name: 'Oak and Ash',
        programme: 'renewal',
        basis: 'report',
        centres: ['oak', 'ash'],
        stands: { least: 1, most: 1 },
        ...REPORT,
        recorded: RECORDED,
      },
    ],
    familyHubs: [
      { ...place, id: 'oak-hub', name: 'Oak family hub', postcode: 'DH1 1AA', base: 'oak' },
    ],
    libraries: [
      {
        ...place,
        id: 'mill-library',
        name: 'Mill Library',
        address: 'Mill Lane',
        postcode: 'DH1 1AD',
        point: undefined,
        noPointBecause: 'The postcode is retired.',
      },
      {
        ...place,
        id: 'town-library',
        name: 'Town Library',
        address: 'High Street',
        postcode: 'DH1 1AB',
      },
    ],
    places: [{ ...place, id: 'dale', name: 'Dale' }],
  } satisfies Partial<SiteContent>;
}
