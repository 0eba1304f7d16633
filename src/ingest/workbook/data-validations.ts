/** Drop-downs and notes on columns, which the library that writes workbooks has no words for. */

import { encodeXML } from 'entities';
import type { Feature, Image } from 'write-excel-file/node';
import type { Target } from '../../domain/gate/rules/reference.ts';
import type { SheetColumn } from './columns.ts';

/** Where the ids of a drop-down are, below a heading. */
export interface ListPlace {
  readonly sheet: string;
  readonly column: number;
  /** The last row, from 1. */
  readonly last: number;
}

const LAST_ROW = 1_048_576;

/** Limits of the format. */
const LONGEST = { title: 32, note: 255, choices: 255 };

/**
 * @param columns  of each sheet
 * @param first  the place of the first of these sheets in the workbook, from 0
 */
export function dataValidations(
  columns: readonly (readonly SheetColumn[])[],
  places: ReadonlyMap<Target, ListPlace>,
  first: number,
): Feature<Image['content']> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const own = columns[sheetIndex - first];
            return own ? withText(withRules(xml, own, places), own) : xml;
          },
        },
      },
    },
  };
}

/** The order of elements in a sheet is fixed: these follow the rows. */
function withRules(
  xml: string,
  columns: readonly SheetColumn[],
  places: ReadonlyMap<Target, ListPlace>,
): string {
  const rules = columns.map((column, index) => ruleOf(column, index, places)).join('');
  const all = `<dataValidations count="${String(columns.length)}">${rules}</dataValidations>`;
  return xml.replace('</sheetData>', `</sheetData>${all}`);
}

/** Columns get the format of their last cell, so that rows that are still empty are text too. */
function withText(xml: string, columns: readonly SheetColumn[]): string {
  const style = [...xml.matchAll(/<c r="A\d+" s="(\d+)"/g)].at(-1)?.[1];
  let index = 0;
  return style === undefined
    ? xml
    : xml.replaceAll(/<col /g, () => {
        const isNumber = columns[index++]?.form === 'number';
        return isNumber ? '<col ' : `<col style="${style}" `;
      });
}

function ruleOf(
  { name, about, choices, target, form }: SheetColumn,
  index: number,
  places: ReadonlyMap<Target, ListPlace>,
): string {
  const place = target && form === 'text' ? places.get(target) : undefined;
  const formula = place && place.last > 1 ? rangeOf(place) : inlineList(choices);
  const note = about.length > LONGEST.note ? `${about.slice(0, LONGEST.note - 2)} …` : about;
  const letter = columnLetter(index);
  const attributes = {
    type: formula === undefined ? 'none' : 'list',
    allowBlank: '1',
    showInputMessage: '1',
    promptTitle: name.slice(-LONGEST.title),
    prompt: note,
    sqref: `${letter}3:${letter}${String(LAST_ROW)}`,
  };
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${encodeXML(value)}"`);
  const list = formula === undefined ? '' : `<formula1>${encodeXML(formula)}</formula1>`;
  return `<dataValidation ${written.join(' ')}>${list}</dataValidation>`;
}

function rangeOf({ sheet, column, last }: ListPlace): string {
  const letter = columnLetter(column);
  return `'${sheet}'!$${letter}$2:$${letter}$${String(last)}`;
}

function inlineList(choices: readonly string[]): string | undefined {
  const list = choices.join(',');
  const fits = choices.length > 0 && list.length <= LONGEST.choices;
  return fits && choices.every((choice) => !/[",]/.test(choice)) ? `"${list}"` : undefined;
}

/** 0 → "A", 26 → "AA". */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}
