/** Rows of the register as entries of centres, with all that had to be left out. */

import type { Centre } from '../../domain/entries/entry.ts';
import type { Day } from '../../domain/dates/partial-date.ts';
import { dateWords } from '../../domain/dates/words.ts';
import { slugOf } from '../../domain/entries/slug.ts';
import { isPostcode } from '../../domain/places/postcode.ts';
import type { RegisterRow } from './extract.ts';
import { dayOf } from './day.ts';
import type { Districts } from './districts.ts';
import { inUsualCase, shortNameOf } from './names.ts';
import { canBePrinted } from './printable.ts';
import { telephoneOf } from './telephone.ts';
import { webAddressOf } from './web-address.ts';
import { REGISTER_NUMBER } from './number.ts';

/** What is left out of an entry, or a row without an entry. */
export interface LeftOut {
  readonly urn: string;
  readonly what: string;
}

/** When the extract was made and when it is read, and the id of its source. */
export interface Made {
  readonly day: Day;
  readonly today: Day;
  readonly source: string;
}

const LINKED_SITE = '48';

/** Register numbers are looked up less than once a year, so is what the register says. */
const GOOD_FOR = '12 months';

/** What we call a row. */
export interface Named {
  readonly id: string;
  readonly shortName: string;
}

/** Columns with a line of the address each. */
const LINES = ['street', 'locality', 'address3', 'town'] as const;

/** Its lines of the address are tidy, those that no page can show are empty. */
export interface PlacedRow extends RegisterRow {
  readonly hasOddLine: boolean;
  readonly usualPostcode: string | undefined;
  readonly usualTown: string;
}

/** A row with its postcode and town as entries write them. */
export function placed(row: RegisterRow): PlacedRow {
  const postcode = row.postcode
    .toUpperCase()
    .replaceAll(/\s/g, '')
    .replace(/(?=\d[A-Z]{2}$)/, ' ');
  const written = LINES.map((field) => tidy(row[field]));
  const shown = written.map((line) => (canBePrinted(line) ? line : ''));
  const [street = '', locality = '', address3 = '', town = ''] = shown;
  const towns = [town, address3, locality, tidy(row.councilName)];
  return {
    ...row,
    ...{ street, locality, address3, town },
    hasOddLine: shown.some((line, index) => line !== written[index]),
    usualPostcode: isPostcode(postcode) ? postcode : undefined,
    usualTown: inUsualCase(towns.find((each) => each !== '') ?? ''),
  };
}

/** What tells in which district a row is. */
export function locatedIn({
  usualPostcode: postcode,
  usualTown: town,
  councilName,
}: PlacedRow): Parameters<Districts['idOf']>[0] {
  return { postcode, town, councilName };
}

export function centreOf(
  row: PlacedRow,
  named: Named,
  districts: Districts,
  made: Made,
): { readonly centre: Centre; readonly leftOut: readonly LeftOut[] } {
  const { sources, asAt } = { sources: [made.source], asAt: made.day };
  const opened = dayOf(row.opened);
  const phone = telephoneOf(row.phone);
  const web = webAddressOf(row.web);
  const address = addressOf(row);
  const checking = { checked: made.day, checkEvery: GOOD_FOR, sources } as const;
  const isPast = opened !== undefined && opened <= made.day;
  const centre: Centre = {
    id: named.id,
    name: row.name,
    shortName: named.shortName,
    identifiers: { [REGISTER_NUMBER]: row.urn },
    town: row.usualTown,
    district: districts.idOf(locatedIn(row)),
    ...(address !== '' && { address }),
    ...(row.usualPostcode !== undefined && { postcode: row.usualPostcode }),
    ...(isPast && { opened: { date: opened, sources, asAt } }),
    open: {
      ...(phone && 'value' in phone && { phone: { value: phone.value, ...checking } }),
      ...(web && 'value' in web && { web: { value: web.value, ...checking } }),
      sources,
      asAt,
    },
    sources,
    asAt,
    note: noteOf(row),
    recorded: made.today,
  };
  const leftOut = [
    ...(phone && 'leftOut' in phone ? [phone.leftOut] : []),
    ...(web && 'leftOut' in web ? [web.leftOut] : []),
    ...(row.hasOddLine ? ['a line of the address that no page can show'] : []),
    ...(row.opened === '' ? ['no opening date in the register'] : []),
    ...(row.opened !== '' && !isPast ? ['not a past day as the opening date'] : []),
    ...(row.postcode === '' ? ['no postcode in the register'] : []),
    ...(row.postcode !== '' && row.usualPostcode === undefined ? ['not a whole postcode'] : []),
  ];
  return { centre, leftOut: leftOut.map((what) => ({ urn: row.urn, what })) };
}

/** What is true of the whole record; for those who check, not a warning with every place. */
function noteOf({ type, changed }: RegisterRow): string {
  const day = dayOf(changed);
  return [
    'Known only from the national register, not from the council.',
    ...(type === LINKED_SITE ? ['The register lists it as a linked site.'] : []),
    ...(day === undefined ? [] : [`Its record was last changed on ${dateWords(day)}.`]),
  ].join(' ');
}

/** "Mill Lane, Netherby, Overby": each part once, without the postcode. */
function addressOf({ street, locality, address3, usualTown }: PlacedRow): string {
  const parts = [street, locality, address3, usualTown].filter((part) => part !== '');
  const plain = (part: string): string => part.toLowerCase();
  return parts
    .filter((part, index) => parts.findIndex((each) => plain(each) === plain(part)) === index)
    .join(', ');
}

function tidy(part: string): string {
  return part.replaceAll(/^[\s,.]+|[\s,.]+$/g, '');
}

/**
 * An id and a short name of its own for each row, the same for the same rows.
 * @param taken  ids that other entries have
 */
export function namesFor(
  rows: readonly PlacedRow[],
  taken: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, Named> {
  const ids = new Set(taken);
  return new Map(
    [...Map.groupBy(rows, ({ name }) => slugOf(shortNameOf(name))).values()].flatMap((alike) =>
      alike.map((row) => {
        const short = shortNameOf(row.name);
        const shortName = alike.length > 1 ? `${short} (${telling(row, alike)})` : short;
        const wanted = slugOf(shortName);
        const id = wanted === '' || ids.has(wanted) ? slugOf(`${wanted} ${row.urn}`) : wanted;
        ids.add(id);
        return [row.urn, { id, shortName }];
      }),
    ),
  );
}

/** What tells a row from others of its name: its postcode, else its number. */
function telling({ usualPostcode, urn }: PlacedRow, alike: readonly PlacedRow[]): string {
  const there = alike.filter((row) => row.usualPostcode === usualPostcode);
  return usualPostcode === undefined || there.length > 1 ? urn : usualPostcode;
}
