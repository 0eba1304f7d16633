/** The settings of a new site, its one source and its page about itself. */

import { shortOf } from '../../domain/entries/term.ts';
import { dateWords } from '../../domain/dates/words.ts';
import type { Page, Source } from '../../domain/entries/entry.ts';
import type { Site } from '../../domain/entries/schemas/site.ts';
import { USUAL_SUCCESSIONS } from '../../domain/entries/schemas/words/successions.ts';
import { postcodeAreaOf } from '../../domain/places/postcode.ts';
import type { Made, PlacedRow } from './centres.ts';
import type { District } from './districts.ts';
import { areaOf, termOf } from './names.ts';
import { registerIdentifier } from './number.ts';
import { boxOf } from './regions.ts';

const LICENCE = {
  name: 'Open Government Licence v3.0',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

/** What search engines know such a place as. */
const PLACE_TYPE = 'CivicStructure';

/** Room for plans on the scale of events. */
export const YEARS_AHEAD = 4;

export function siteOf(
  rows: readonly [PlacedRow, ...PlacedRow[]],
  districts: readonly District[],
  { today }: Made,
): Site {
  const { area, council, notRunBy, part } = wholeOf(rows);
  const term = termOf(rows.map(({ name }) => name));
  const capital = term.many.charAt(0).toUpperCase() + term.many.slice(1);
  return {
    name: `${area} ${term.many}`,
    shortName: `${area} ${term.many}`,
    description: `Find the ${term.many} in ${area} that the national register lists as open: addresses, telephone numbers and web pages.`,
    asOf: today,
    area,
    council,
    publisher: {},
    independence: `This site is independent. It is not run by ${notRunBy}.`,
    checkFirst: `Ring before you travel. The register may be out of date.`,
    whoFor: 'families with young children',
    help: { urgent: 'If a child is in danger now', professionals: 'If you work with children' },
    terms: {
      centre: { ...term, slug: { one: 'centre', many: 'centres' }, type: PLACE_TYPE },
      base: { ...term, slug: { one: 'base', many: 'bases' }, type: PLACE_TYPE },
      lot: { one: 'lot', many: 'lots', done: 'commissioned' },
      familyHub: { one: 'family hub site', many: 'family hub sites' },
      library: { one: 'library', many: 'libraries' },
      programme: { one: 'programme', many: 'programmes' },
      district: part,
      user: { one: 'family', many: 'families' },
      council: { one: 'council', many: 'councils' },
      register: {
        one: 'national register',
        many: 'national registers',
        short: { one: 'register', many: 'registers' },
      },
      contract: { one: 'contract', many: 'contracts' },
    },
    commonWords: {
      names: [
        ...['sure start', 'children', 'childrens', 'centre', 'centres'],
        ...['library', 'early years', 'cluster'],
      ],
      needs: ['baby', 'child', 'children', 'clinic', 'daughter', 'kid', 'son', 'toddler'],
      subject: ['contract'],
    },
    identifiers: [registerIdentifier],
    outcomes: [],
    successions: USUAL_SUCCESSIONS,
    lotRoutes: [],
    districts: [...districts],
    postcodeAreas: postcodeAreas(rows),
    map: { box: boxOf(rows.map(({ region }) => region)), insets: [] },
    audiences: [
      {
        id: 'families',
        name: 'Families',
        comesWith: 'Help for children under five near you.',
        goesTo: [
          { text: `${capital} by ${shortOf(part).one}`, to: '/bases/' },
          { text: 'Telephone numbers and web pages', to: '/whats-on/' },
        ],
      },
      {
        id: 'staff-and-partners',
        name: 'Staff and partners',
        comesWith: 'The whole list, with its source and date.',
        goesTo: [
          { text: 'A list in one table', to: '/centres/' },
          { text: 'Files to download', to: '/data/' },
          { text: 'Sources', to: '/sources/' },
        ],
      },
    ],
    topics: [{ id: 'service', name: 'The service now' }],
    figureGroups: [{ id: 'network', name: 'The network' }],
    homeFigures: [],
    charts: { scale: { from: 2000, to: Number(today.slice(0, 4)) + YEARS_AHEAD } },
    attributions: [
      {
        text: 'Register: contains public sector information licensed under the Open Government Licence v3.0. Source: Department for Education, Get Information About Schools.',
        url: LICENCE.url,
      },
    ],
    licence: LICENCE,
  };
}

/** The code of a site of all councils: the register counts councils from 201. */
export const ALL_COUNCILS = '200';

const COUNCIL_AREA = {
  one: 'council area',
  many: 'council areas',
  short: { one: 'council', many: 'councils' },
  slug: { one: 'district', many: 'districts' },
};

/** One council, or the country that the extract is of. */
function wholeOf([first, ...others]: readonly [PlacedRow, ...PlacedRow[]]): {
  readonly area: string;
  readonly council: Site['council'];
  readonly notRunBy: string;
  /** What each of its districts is. */
  readonly part: Site['terms']['district'];
} {
  const { councilName, councilCode: code } = first;
  if (others.some(({ councilCode }) => councilCode !== code)) {
    const council = { name: 'The councils of England', code: ALL_COUNCILS };
    return { area: 'England', council, notRunBy: 'any council', part: COUNCIL_AREA };
  }
  const area = areaOf(councilName);
  return {
    area,
    council: { name: `${area} council`, code },
    notRunBy: 'the council',
    part: { one: 'district', many: 'districts' },
  };
}

/** A council of which no postcode is known is asked for its letters by the gate. */
function postcodeAreas(rows: readonly PlacedRow[]): string[] {
  return [...new Set(rows.flatMap(({ usualPostcode = '' }) => postcodeAreaOf(usualPostcode)))]
    .filter((area) => area !== '')
    .sort();
}

export function sourceOf({ day, today, source }: Made, councilCode: string): Source {
  return {
    id: source,
    title: `Register of open children's centres, extract of ${dateWords(day)}`,
    publisher: 'Department for Education, Get Information About Schools',
    published: day,
    url: 'https://get-information-schools.service.gov.uk/Downloads',
    kind: 'register',
    read: 'whole',
    readOn: today,
    where: councilCode === ALL_COUNCILS ? 'All rows' : `Rows of local authority ${councilCode}`,
    notArchived: 'the address gives only the newest extract',
    recorded: today,
  };
}

/** What pages/about.md says. */
export function aboutPage(
  { area, terms }: Site,
  { day, today }: Made,
): Pick<Page, 'title' | 'description' | 'recorded' | 'body'> {
  return {
    title: 'About this site',
    description: 'What this site is made from, and what it does not say.',
    recorded: today,
    body: `This site lists the ${terms.centre.many} in ${area} that the national register listed as open on
${dateWords(day)}. The Department for Education keeps the register. Councils report changes to it,
and some are late.

The site does not say when a place is open or what is on there, unless somebody has checked it.
Ring before you travel.`,
  };
}
