/** The centres of the made-up county, its lots and its programmes. */

import type { Centre, CentreStep } from '../../../src/domain/entries/entry.ts';
import type { SiteContent } from '../../../src/domain/entries/site-content.ts';

const FACT = { sources: ['atlas'], asAt: '2025', recorded: '2026-01-10' };
const VOTE = { sources: ['minutes-2019'], asAt: 'as published' };
const REGISTER = { sources: ['register'], asAt: 'as published' };

function step(kind: CentreStep['kind'], outcome: CentreStep['outcome']): CentreStep {
  const date = kind === 'proposal' ? '2018-09-17' : '2019-01-22';
  return { programme: 'redesign', kind, date, outcome, basis: 'named', ...VOTE };
}

function centre(id: string, town: string, district: string, lat: number, lon: number) {
  const shortName = id.charAt(0).toUpperCase() + id.slice(1);
  return {
    id,
    name: `${shortName} Children's Centre`,
    shortName,
    town,
    district,
    point: { lat, lon },
    opened: { date: '2007-09-01', ...REGISTER },
    ...FACT,
    sources: ['atlas', 'letter-2019', 'minutes-2019', 'register'],
  };
}

const closing = { steps: [step('proposal', 'close'), step('decision', 'close')] };

function base(name: string, postcode: string, fields: Partial<NonNullable<Centre['base']>> = {}) {
  return {
    steps: [step('decision', 'base')],
    address: `1 Main Street, ${name}`,
    postcode,
    base: {
      name,
      from: '2019-10-01',
      proposed: '2019-01-22',
      namedBy: 'news' as const,
      ...VOTE,
      ...fields,
    },
  };
}

export function countyNetwork() {
  return {
    centres: [
      {
        ...centre('alder', 'Alderby', 'north-fen', 54.9, -1.8),
        ...closing,
        otherNames: ['Poppy House'],
        opened: { date: '2003-09-01', ...REGISTER },
        closed: { date: '2019', ...VOTE },
        leftRegister: { date: '2022-12-14/2022-12-15', ...REGISTER },
        buildingNow: { text: 'A nursery planned to move in.', planned: true, ...VOTE },
      },
      { ...centre('birch', 'Birchton', 'north-fen', 54.86, -1.6), ...base('Birch', 'QX1 1AA') },
      {
        ...centre('cedar', 'Birchton', 'north-fen', 54.861, -1.602),
        ...closing,
        closed: { date: '2019-09', sources: ['letter-2019'], asAt: '2019-11' },
        ledBy: [
          { organisation: 'A trust', basis: 'source said', from: '2009', to: '2019-09', ...VOTE },
        ],
      },
      {
        ...centre('dogwood', 'Fenwick', 'south-fen', 54.52, -1.4),
        ...base('Dogwood', 'QX2 1AA', { inDoubt: 'the building was sold.' }),
      },
      {
        ...centre('elder', 'Eldersea', 'south-fen', 54.5, -1.7),
        ...base('Elder and Hatch', 'QX2 2AA'),
      },
      {
        ...centre('fir', 'Terring St Clement', 'south-fen', 54.6, -1.75),
        ...closing,
        name: "St Clement's Children's Centre",
        shortName: "St Clement's (Terring St Clement)",
        ledBy: [
          { organisation: 'A school', basis: 'web address suggests', from: '2016', ...REGISTER },
        ],
      },
      {
        ...centre('gorse', 'Moorby', 'broadmoor', 54.75, -1.25),
        ...base('Moorby', 'QX4 1AA'),
      },
      {
        ...centre('hazel', 'North Waltham', 'broadmoor', 54.8, -1.151),
        ...closing,
        shortName: 'Hazel (North Waltham)',
      },
      { ...centre('ivy', 'Broadmoor', 'broadmoor', 54.7, -1.201), ...closing },
    ],
    lots: [
      {
        id: 'alder-and-birch',
        name: 'Alder and Birch',
        programme: 'commissioning',
        basis: 'report',
        route: 'competitive tender',
        centres: ['alder', 'birch'],
        stands: { least: 1, most: 1 },
        awarded: '2012-01-20',
        awardedTo: 'A trust',
        sources: ['minutes-2011'],
        asAt: 'as published',
        recorded: '2026-01-10',
      },
      {
        id: 'elder-and-fir',
        name: 'Elder and Fir',
        programme: 'commissioning',
        basis: 'plan before the decision',
        centres: ['elder', 'fir'],
        stands: { least: 1, most: 2 },
        sources: ['minutes-2011'],
        asAt: 'as published',
        recorded: '2026-01-10',
      },
    ],
    programmes: [
      {
        id: 'commissioning',
        name: 'The commissioning of 2011',
        shortName: 'Commissioning 2011',
        page: true,
        period: '2011/2019-09',
        summary: 'The centres were put out in lots.',
        keyFigures: ['centres-2011', 'lots-total', 'lots-tender', 'lots-application'],
        lots: {
          total: 'lots-total',
          routes: [
            { route: 'competitive tender', figure: 'lots-tender' },
            { route: 'application', figure: 'lots-application' },
          ],
          milestones: ['cabinet-2011', 'award-lots'],
        },
        contracts: [
          {
            name: 'The contracts for the lots',
            starts: 'services-start',
            ends: 'contracts-end',
            sources: ['minutes-2011'],
            asAt: 'as published',
          },
        ],
        sources: ['minutes-2011'],
        asAt: 'as published',
        recorded: '2026-01-10',
      },
      {
        id: 'hubs',
        name: 'Family hubs',
        shortName: 'Hubs',
        page: false,
        summary: 'A programme of the whole country.',
        ...FACT,
      },
      {
        id: 'redesign',
        name: 'The redesign of 2019',
        shortName: 'Redesign 2019',
        page: true,
        period: '2018-09/2019-10',
        summary: 'Four of nine centres were kept as bases.',
        keyFigures: ['centres-2019', 'closures', 'bases', 'contract-per-year'],
        closures: { announced: 'award-2019', due: 'closures-due', figure: 'closures' },
        basesPattern: { perDistrict: 1, exceptions: { 'south-fen': 2 } },
        contracts: [
          {
            name: 'The family service',
            provider: 'Fen Trust',
            starts: 'service-starts',
            ends: 'latest-end',
            firstTermEnds: 'first-term-ends',
            figures: ['contract-per-year'],
            sources: ['minutes-2019'],
            asAt: 'as published',
          },
        ],
        sources: ['minutes-2019'],
        asAt: 'as published',
        recorded: '2026-01-10',
      },
    ],
  } satisfies Partial<SiteContent>;
}
