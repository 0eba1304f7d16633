/** What the command says: why a file cannot be read, which councils there are, what was written. */

import type { Site } from '../../domain/entries/schemas/site.ts';
import { counted } from '../gate/field-problem.ts';
import type { LeftOut } from './centres.ts';
import { nearCouncils } from './councils.ts';
import type { Council } from './councils.ts';
import type { Merge } from './merge/extract.ts';
import type { Refusal } from './extract.ts';
import type { NewContent } from './new-content.ts';
import { ALL_COUNCILS } from './site.ts';

/** Where, what was found, what was expected, how to fix it: as the gate says it. */
export function refusalWords(file: string, { line, found, expected, fix }: Refusal): string {
  const where = line === undefined ? file : `${file}:${String(line)}`;
  return [
    where,
    `  as a whole   found ${found}`,
    `               expected ${expected}`,
    `               fix: ${fix}`,
    '',
    'Nothing was written.',
  ].join('\n');
}

/** A line for each council: its code, its name, its number of places. */
function councilLines(councils: readonly Council[]): string {
  const width = Math.max(...councils.map(({ name }) => name.length));
  return councils
    .map(({ code, name, places }) => `  ${code}  ${name.padEnd(width)}  ${String(places)}`)
    .join('\n');
}

/** That the council was not named, or is not in the register, and which may be meant. */
export function whichCouncil(typed: string | undefined, councils: readonly Council[]): string {
  if (typed === undefined)
    return `Which council? Add --la and its code.\n\n${councilLines(councils)}`;
  const near = nearCouncils(typed, councils);
  const asked =
    near.length > 0 ? `Did you mean:\n${councilLines(near)}` : 'Leave out --la to see all.';
  return `The register has no council "${typed}". ${asked}`;
}

/** What a newer extract changed, and what it did not because somebody had. */
export function mergeSummary(
  { added, changed, gone, conflicts, files }: Merge,
  { register, folder }: { readonly register: string; readonly folder: string },
): string {
  const listed = (ids: readonly string[]): string => (ids.length > 0 ? `: ${ids.join(', ')}` : '');
  return [
    `Read      ${register}.`,
    `Written   ${counted(files.size, 'file', 'files')} in ${folder}. The gate found no problems.`,
    `New       ${String(added.length)}${listed(added)}`,
    `Changed   ${String(changed.length)}${listed(changed)}`,
    `Gone      ${String(gone.length)}${listed(gone)}`,
    `Conflicts ${String(conflicts.length)}`,
    ...conflicts.map(
      ({ centre, field, ours, register: now }) =>
        `          centres/${centre}.yaml ${field}: the entry has "${ours}", the register now "${now}". The entry stays.`,
    ),
  ].join('\n');
}

/** Read, written, left out and why, and what to do next. */
export function summary(
  { site, centres, leftOut, files }: NewContent,
  {
    rows,
    register,
    folder,
    brought,
  }: {
    readonly rows: number;
    readonly register: string;
    readonly folder: string;
    /** What each import of postcodes and places said. */
    readonly brought: readonly string[];
  },
): string {
  const { district } = site.terms;
  const having = (field: 'phone' | 'web'): string =>
    String(centres.filter(({ open }) => open?.[field]).length);
  return [
    `Read      ${counted(rows, 'row', 'rows')} of ${site.area} in ${register}.`,
    `Written   ${counted(files.size, 'file', 'files')} in ${folder}: ${counted(centres.length, 'place', 'places')} in ${counted(site.districts.length, district.one, district.many)},`,
    `          ${having('phone')} with a telephone number, ${having('web')} with a web page. The gate found no problems.`,
    ...leftOutLines(leftOut),
    ...brought.flatMap((said) => ['', said]),
    '',
    'Next:',
    ...nextSteps(site, folder, brought.length).map((step, at) => `  ${String(at + 1)}. ${step}`),
  ].join('\n');
}

/** Heads' names are left out of every site. */
const NEVER = 'Left out  the names of heads, in every row.';
const MOST_NUMBERS = 8;

function leftOutLines(leftOut: readonly LeftOut[]): string[] {
  const lines = [...Map.groupBy(leftOut, ({ what }) => what)].map(([what, of]) => {
    const shown = of.slice(0, MOST_NUMBERS).map(({ urn }) => urn);
    const more = of.length > shown.length ? ', …' : '';
    return `          ${String(of.length)} × ${what} (${shown.join(', ')}${more})`;
  });
  return [NEVER, ...lines];
}

/** @param brought  how many of postcodes and places are there already, in this order */
function nextSteps({ council }: Site, folder: string, brought: number): string[] {
  const on = (command: string): string => `CONTENT_DIR=${folder} npm ${command}`;
  const step = (what: string, command: string): string => `${what}\n       ${command}`;
  const isAll = council.code === ALL_COUNCILS;
  const each = isAll ? 'each council' : 'the council';
  const openData = [
    step(
      'Import postcodes: places get their points, and the finder answers for every postcode.',
      on('run import-postcodes -- PATH'),
    ),
    step(
      'Import places: the finder then knows towns and villages.',
      on('run import-places -- PATH'),
    ),
  ];
  return [
    step('See the site.', on('start')),
    step(
      isAll
        ? 'In site.yaml, correct the names of the councils (its districts) and say who publishes the site.'
        : 'In site.yaml, correct the name of the council, add its web page and say who publishes the site.',
      on('run check'),
    ),
    step(
      `Ask ${each} which places are open, and write the day in "checked" of each number.`,
      on('run check'),
    ),
    ...(isAll ? [] : openData.slice(brought)),
    step('Make the box of the map in site.yaml fit the area.', on('run check')),
    step('Say where each fact is from, with a copy that lasts.', on('run check:sources')),
  ].slice(0, MOST_STEPS);
}

const MOST_STEPS = 5;
