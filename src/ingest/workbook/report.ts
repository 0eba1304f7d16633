/** Problems of an edited workbook, by sheet and cell, and those of the gate put where their entry is. */

import type { Problem } from '../../domain/gate/problem.ts';
import { counted } from '../gate/field-problem.ts';
import { problemWords } from '../gate/report/terminal.ts';
import type { ContentChanges } from './changes.ts';
import type { SheetFault } from './read.ts';

/** @returns undefined if there is no problem */
export function workbookReport(
  { faults, rowOf }: Pick<ContentChanges, 'faults' | 'rowOf'>,
  problems: readonly Problem[],
): string | undefined {
  const all = [...faults.map(faultWords), ...problems.map((problem) => inWorkbook(problem, rowOf))];
  if (all.length === 0) return undefined;
  const total = counted(all.length, 'problem', 'problems');
  return [...all.map(problemWords), `${total}. Nothing was written.`].join('\n\n');
}

type Printed = Parameters<typeof problemWords>[0];

function faultWords({ at, found, expected, fix }: SheetFault): Printed {
  const file = at.cell === '' ? `sheet "${at.sheet}"` : `sheet "${at.sheet}", cell ${at.cell}`;
  return { file, path: at.column === '' ? [] : [at.column], found, expected, fix };
}

/** A problem of an entry that has no row, such as the site itself, stays at its file. */
function inWorkbook(problem: Problem, rowOf: ContentChanges['rowOf']): Printed {
  const name = problem.file.split('/').slice(-2).join('/');
  const row = rowOf.get(name);
  if (!row) return problem;
  const words = problem.path.map(String);
  const column = row.sheet.columns.findLast(({ path }) =>
    path.every((part, index) => words[index] === part),
  );
  const place = row.placeOf(column?.name ?? 'id');
  const file = `sheet "${place.sheet}", cell ${place.cell} (${row.id})`;
  return { ...problem, file, place: undefined };
}
