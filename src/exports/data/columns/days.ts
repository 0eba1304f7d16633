/** A partial date beside its first and last day, for sorting and for programs that know only days. */

import { partialDate } from '../../../domain/dates/partial-date.ts';
import { isAbsent } from '../column.ts';
import type { Cell, Column } from '../column.ts';

/** The column, and two more: "closed", "closedFirstDay", "closedLastDay". */
export function withDays<Entry>(date: Column<Entry>): Column<Entry>[] {
  const { name, mayBe, value } = date;
  const dayColumn = (which: 'first' | 'last', ending: string): Column<Entry> => ({
    name: name + ending,
    about: `The ${which} day that ${name} can mean`,
    type: 'day',
    ...(mayBe && { mayBe, noteIn: `${name}Note` }),
    value: (entry) => dayOf(value(entry), which),
  });
  return [date, dayColumn('first', 'FirstDay'), dayColumn('last', 'LastDay')];
}

function dayOf(cell: Cell, which: 'first' | 'last'): Cell {
  if (cell === undefined || isAbsent(cell)) return cell;
  if (typeof cell !== 'string') throw new RangeError(`not a date: ${JSON.stringify(cell)}`);
  return partialDate(cell)[which];
}
