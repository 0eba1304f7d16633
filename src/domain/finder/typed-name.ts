/** What people write around a name: "my Oakham centre closed", "Ashwell near Oakham", "Oakham, Rutland". */

import type { FinderIndex } from './index.ts';
import { plainWords } from '../places/name-form.ts';

export interface TypedName {
  /** The name alone, as it may have been meant. */
  readonly name: string;
  /** Where it is, said to distinguish it: "Oakham" of "Ashwell near Oakham". */
  readonly near?: string | undefined;
}

/** What the names of a site are said with. */
export type NameSetting = Pick<FinderIndex, 'area' | 'called'>;

interface Frame {
  readonly before: RegExp;
  readonly after: RegExp;
}

/** @param called  what such places are called, with a "|" between the words */
function frameOf(called: string): Frame {
  return {
    before: new RegExp(
      `^(?:my|the|our|a|in|at|near|around|for|from|old|former|local|is|has|did|does|was|when|why|where|what happened to|(?:i|we) live in|(?:i|we) (?:am|are) in|im in|(?:village|town|city|hamlet|parish|area) of|(?:\\S+ )?(?:${called}) (?:in|at|of|near)) +`,
    ),
    after: new RegExp(
      ` +(?:village|town|city|area|hamlet|closed|closing|closed down|shut|shut down|has closed|is closed|open|still|now|going|anymore|uk|england|please|${called})$`,
    ),
  };
}
/** Whole words that divide a name from where it is. */
const NEAR = /^(.+?) +(?:near|by|close to) +(.+)$/;

/** The readings of what was typed, likeliest first; the first is all of it. */
export function typedNames(typed: string, setting: NameSetting): TypedName[] {
  const area = plainWords(setting.area);
  const frame = frameOf(setting.called);
  const readings: TypedName[] = [{ name: typed }];
  const whole = plainWords(typed);
  const bare = withoutFrame(whole, area, frame);
  if (bare !== whole) readings.push({ name: bare });
  const [before = '', ...after] = typed.split(',');
  const near = withoutFrame(plainWords(after.join(' ')), area, frame);
  if (after.length > 0)
    readings.push({
      name: withoutFrame(plainWords(before), area, frame),
      near: near === '' ? undefined : near,
    });
  const [, name, place] = NEAR.exec(bare) ?? [];
  if (name !== undefined && place !== undefined)
    readings.push({ name: withoutFrame(name, area, frame), near: place });
  return readings.filter(({ name: each }) => each.trim() !== '');
}

/** Without the words around it, as long as a word is left. */
function withoutFrame(words: string, area: string, frame: Frame): string {
  let rest = words;
  for (;;) {
    const less = withoutEnd(rest.replace(frame.before, '').replace(frame.after, ''), area);
    if (less === rest) return rest;
    rest = less;
  }
}

/** "oakham rutland" → "oakham"; the area's own name stays. */
function withoutEnd(words: string, area: string): string {
  return words.endsWith(` ${area}`) ? words.slice(0, -area.length - 1) : words;
}
