/** A sum of figures in numbers and in the figures' names, with its result. */

import { figuresIn, parseExpression } from '../../domain/figures/arithmetic.ts';
import { contentIndex } from '../../domain/entries/content-index.ts';
import type { Figure, Sum } from '../../domain/entries/entry.ts';
import { groupedDigits } from '../../domain/figures/money.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { evaluateSum } from '../../domain/figures/sum.ts';
import type { EvaluatedSum } from '../../domain/figures/sum.ts';
import { links } from '../frame/links.ts';

export interface SumLine {
  readonly id: string;
  /** Where it is explained: the page of its first figure. */
  readonly to: string;
  /** "26 + 10 = 36", "54 and 53". */
  readonly numbers: string;
  /** Follows the numbers without a space: ", adds up", ": sources disagree". */
  readonly verdict: string;
  /** The same in the figures' names; a name with an address links to its line on the sheet. */
  readonly words: readonly SumWord[];
  readonly explanation: string;
}

export interface SumWord {
  readonly text: string;
  readonly to?: string;
}

type FigureById = ReadonlyMap<string, Figure>;

/** Why two sides that are not equal stand together. */
const REASONS: Readonly<Record<NonNullable<Sum['because']>, string>> = {
  rival: ': sources disagree',
  part: ': only a part of it',
  'other day': ': for different dates',
  'other definition': ': counted in other ways',
};

const JOINTS = { '>': 'is more than', '≠': 'and' } as const;

const ID = /[a-z\d]*[a-z][a-z\d]*(?:-[a-z\d]+)*/g;

export function sumLine(content: SiteContent, sum: Sum): SumLine {
  const { figure } = contentIndex(content);
  const { relation, explanation, id } = sum;
  const [first, second] = relation === '=' ? wholeLast(sum) : [sum.left, sum.right];
  const joint = relation === '=' ? '=' : isWorded(second, figure) ? 'beside' : JOINTS[relation];
  const numbers = { first: inNumbers(first, figure), second: inNumbers(second, figure) };
  const result = evaluateSum(sum, figure);
  const single = isPair(sum);
  const [whole = ''] = [...figuresOf(second), ...figuresOf(first)];
  return {
    id,
    to: `${links.figure(whole)}#sums`,
    numbers:
      relation === '='
        ? `${numbers.first} ${single ? 'and' : '='} ${numbers.second}`
        : `${worked(first, numbers.first, result.left)} ${joint} ${worked(second, numbers.second, result.right)}`,
    verdict: verdictOf(sum, result),
    words: [
      ...inWords(first, figure),
      { text: ` ${single && relation === '=' ? 'and' : joint} ` },
      ...inWords(second, figure),
    ],
    explanation,
  };
}

function figuresOf(side: string): string[] {
  return figuresIn(parseExpression(side));
}

function verdictOf(sum: Sum, { isTrue }: EvaluatedSum): string {
  const { relation, roundedTo, because = 'rival' } = sum;
  if (relation === '≠') return REASONS[because];
  if (relation === '>') return isTrue ? ', as the source says' : ', not as the source says';
  const rounding = roundedTo === undefined ? '' : `, rounded to ${roundingWords(roundedTo)}`;
  if (isPair(sum)) return `${isTrue ? ': agree' : ': do not agree'}${rounding}`;
  return `${isTrue ? ', adds up' : ', does not add up'}${rounding}`;
}

function roundingWords(step: number): string {
  if (step === 1) return 'a whole number';
  return step < 1 ? `the nearest ${String(step)}` : `the nearest ${groupedDigits(step)}`;
}

/** The two sides with the total last: "26 + 10 = 36", not "36 = 26 + 10". */
function wholeLast({ left, right }: Sum): readonly [string, string] {
  return isSingle(left) && !isSingle(right) ? [right, left] : [left, right];
}

/** Whether each side is a single figure. */
function isPair({ left, right }: Sum): boolean {
  return isSingle(left) && isSingle(right);
}

function isSingle(side: string): boolean {
  return !side.trim().includes(' ');
}

/** Whether the side is a figure that its source gives only in words. */
function isWorded(side: string, figureById: FigureById): boolean {
  return figureById.get(side.trim())?.inWords !== undefined;
}

/** "28 + 15 (43)": a side of several figures, with its value. */
function worked(side: string, numbers: string, value: number): string {
  return isSingle(side) ? numbers : `${numbers} (${shortNumber(value)})`;
}

function shortNumber(value: number): string {
  return groupedDigits(Number(value.toFixed(1)));
}

function inNumbers(side: string, figureById: FigureById): string {
  const spaced = side.trim().replace(/\s+/g, ' ');
  return spaced.replace(ID, (id) => {
    const figure = figureById.get(id);
    return figure ? amountOf(figure) : id;
  });
}

/** The exact value without the words of its unit, or the source's words in quotes. */
function amountOf({ value, inWords, unit }: Figure): string {
  if (inWords !== undefined) return `“${inWords}”`;
  if (typeof value === 'string') return value;
  const digits = groupedDigits(value);
  if (unit === 'gbp' || unit === 'gbp-per-year') return `£${digits}`;
  return unit === 'percent' ? `${digits}%` : digits;
}

function inWords(side: string, figureById: FigureById): SumWord[] {
  return side
    .trim()
    .replace(/\s+/g, ' ')
    .split(new RegExp(`(${ID.source})`))
    .filter((text) => text !== '')
    .map((text) => {
      const figure = figureById.get(text);
      return figure ? { text: figure.label, to: links.figure(text) } : { text };
    });
}
