/** Whether a question is about a centre itself, not only about help near it. */

import type { FinderIndex } from './index.ts';
import { plainWords } from '../places/name-form.ts';

/** "Town centre" and others that are no centres of the site. */
const OF_OTHER_KINDS =
  /\b(?:town|city|village|community|health|medical|leisure|sports|shopping|garden|job) \w+/g;
const WHETHER_OPEN = /\b(?:still|clos(?:e|ed|ing)|shut(?:ting)?)\b|^is .+ open$/;

/** "Oakham children's centre", "when did the centre in Oakham close". */
export function speaksOfCentre(typed: string, { called }: Pick<FinderIndex, 'called'>): boolean {
  const words = plainWords(typed).replace(OF_OTHER_KINDS, '');
  return new RegExp(`\\b(?:${called})\\b`).test(words);
}

/** "Is the Oakham centre still open", which is no question about hours. */
export function asksWhetherOpen(typed: string): boolean {
  return WHETHER_OPEN.test(plainWords(typed));
}
