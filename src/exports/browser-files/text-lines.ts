/**
 * Records as lines of text, in a file that scripts fetch: they take a tenth less than records of JSON.
 * A tab stands between fields, a form feed between the items of a field; what is not known is empty.
 */

const ROW = '\n';
const FIELD = '\t';
const ITEM = '\f';
/** No part of a text. */
const SEPARATORS = /[\n\t\f]+/g;

type Value = string | number | undefined;

/** @param fields  of each record, in one order; a list has items */
export function textLines(records: readonly (readonly (Value | readonly Value[])[])[]): string {
  return records.map((fields) => fields.map(fieldText).join(FIELD).replace(/\t+$/, '')).join(ROW);
}

function fieldText(field: Value | readonly Value[]): string {
  return [field]
    .flat()
    .map((item = '') => String(item).replace(SEPARATORS, ' '))
    .join(ITEM);
}

/** The fields of each line; undefined where one is empty. */
export function fieldsOfLines(lines: string): (string | undefined)[][] {
  if (lines === '') return [];
  return lines
    .split(ROW)
    .map((line) => line.split(FIELD).map((field) => (field === '' ? undefined : field)));
}

export function itemsOf(field: string | undefined): string[] | undefined {
  return field?.split(ITEM);
}
