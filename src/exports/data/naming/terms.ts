/**
 * The names and meanings of tables and columns in the words of the site: the code calls a place a
 * centre, the data of a site about shops calls it a shop.
 */

import type { Site } from '../../../domain/entries/schemas/site.ts';
import { shortOf, slugsOf, withArticle } from '../../../domain/entries/term.ts';
import type { Forms } from '../../../domain/entries/term.ts';
import { capital } from '../../../wording/frame/phrases.ts';
import { isAbsent } from '../column.ts';
import type { ColumnNotes, ColumnType } from '../column.ts';
import type { DataTable, KnownCell } from '../table.ts';
import { camelCase } from './camel-case.ts';

type Terms = Site['terms'];

/** What the code calls the kinds that give names to tables and columns. */
const NAMES = {
  base: { one: 'base', many: 'bases' },
  centre: { one: 'centre', many: 'centres' },
  lot: { one: 'lot', many: 'lots' },
  familyHub: { one: 'familyHub', many: 'familyHubs' },
  library: { one: 'library', many: 'libraries' },
  programme: { one: 'programme', many: 'programmes' },
  register: { one: 'register', many: 'registers' },
  district: { one: 'district', many: 'districts' },
} as const satisfies Partial<Readonly<Record<keyof Terms, Forms>>>;

/** The table in the words of the site. */
export function inTermsOf({ terms }: Pick<Site, 'terms'>, table: DataTable): DataTable {
  const named = (name: string): string => nameInTerms(terms, name);
  return {
    ...table,
    id: tableName(terms, table.id),
    ...(table.references && { references: table.references.map(named) }),
    columns: table.columns.map((column) =>
      columnInTerms(
        terms,
        column,
        table.columns.map(({ name }) => name),
      ),
    ),
    rows: table.rows.map((row) =>
      row.map((cell, at) => cellInTerms(terms, table.columns[at], cell)),
    ),
  };
}

/** The name of a table and its files: "centres" → "family-centres". */
export function tableName(terms: Terms, id: string): string {
  const kind = (Object.keys(NAMES) as (keyof typeof NAMES)[]).find(
    (each) => NAMES[each].many === camelCase(id),
  );
  return kind === undefined ? id : slugsOf(terms[kind]).many;
}

/** "nearestBaseMiles" → "nearestHubMiles". */
function nameInTerms(terms: Terms, name: string): string {
  const own = new Map<string, string>(
    Object.entries(NAMES).flatMap(([kind, { one, many }]) => {
      const slugs = slugsOf(terms[kind as keyof typeof NAMES]);
      return [
        [one, camelCase(slugs.one)],
        [many, camelCase(slugs.many)],
      ] as const;
    }),
  );
  const words = [...own.keys()].flatMap((word) => [`(?<![A-Za-z])${word}`, capital(word)]);
  return name.replace(new RegExp(`(?:${words.join('|')})(?![a-z])`, 'g'), (found) => {
    const word = own.get(found.charAt(0).toLowerCase() + found.slice(1)) ?? found;
    return found.startsWith(found.charAt(0).toLowerCase()) ? word : capital(word);
  });
}

/** "Id of the nearest base" → "Id of the nearest hub". */
export function textInTerms(terms: Terms, text: string): string {
  const { centre, familyHub, base, lot, library, programme, user, council } = terms;
  const { register, district } = terms;
  const own = [
    [{ one: "children's centre", many: "children's centres" }, centre],
    [
      { one: 'family hub', many: 'family hubs' },
      { ...familyHub, ...shortOf(familyHub) },
    ],
    [{ one: 'national register', many: 'national registers' }, register],
    [
      { one: 'register', many: 'registers' },
      { ...register, ...shortOf(register) },
    ],
    [{ one: 'family', many: 'families' }, user],
    [{ one: 'council', many: 'councils' }, council],
    [NAMES.base, { ...base, ...shortOf(base) }],
    [NAMES.centre, { ...centre, ...shortOf(centre) }],
    [NAMES.lot, { ...lot, ...shortOf(lot) }],
    [NAMES.library, { ...library, ...shortOf(library) }],
    [NAMES.programme, programme],
    [NAMES.district, { ...district, ...shortOf(district) }],
    [
      { one: 'commissioned', many: 'commissioned' },
      { one: lot.done, many: lot.done },
    ],
  ] as const;
  const words = own.flatMap(([{ one, many }]) => [many, one]);
  return text.replace(
    new RegExp(`\\b(an? )?(${words.join('|')})\\b`, 'gi'),
    (whole, article: string | undefined, word: string) => {
      const small = word.toLowerCase();
      const found = own.find(([{ one, many }]) => one === small || many === small);
      if (!found) return whole;
      const [{ many }, term] = found;
      const plain = article === undefined ? term.one : withArticle(term);
      const now = small === many ? `${article ?? ''}${term.many}` : plain;
      return /^[A-Z]/.test(whole) ? capital(now) : now;
    },
  );
}

/** @param names  of all columns, which one may mention */
function columnInTerms(terms: Terms, column: ColumnNotes, names: readonly string[]): ColumnNotes {
  const { name, about, type, noteIn } = column;
  return {
    ...column,
    name: nameInTerms(terms, name),
    about: textInTerms(terms, about).replace(/\b[a-z]+[A-Z]\w*/g, (word) =>
      names.includes(word) ? nameInTerms(terms, word) : word,
    ),
    type: typeInTerms(terms, type),
    ...(noteIn !== undefined && { noteIn: nameInTerms(terms, noteIn) }),
  };
}

function typeInTerms(terms: Terms, type: ColumnType): ColumnType {
  return typeof type === 'object'
    ? { oneOf: type.oneOf.map((word) => valueInTerms(terms, word)) }
    : type;
}

/** Only values of a closed list are words of the code; any other cell is the content's. */
function cellInTerms(terms: Terms, column: ColumnNotes | undefined, cell: KnownCell): KnownCell {
  if (typeof column?.type !== 'object' || isAbsent(cell) || typeof cell !== 'string') return cell;
  return valueInTerms(terms, cell);
}

/** Values that the code writes with a word for a kind; all others are the content's or say nothing of one. */
const OF_CODE: ReadonlySet<string> = new Set([
  ...['base', 'familyHub', 'library', 'council profile', 'register only', 'register'],
]);

function valueInTerms(terms: Terms, word: string): string {
  if (!OF_CODE.has(word)) return word;
  return word.includes(' ') ? textInTerms(terms, word) : nameInTerms(terms, word);
}
