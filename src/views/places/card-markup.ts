/** One thing as a card: the elements that built pages and the finder's answers both have. */

import type { ReachLine } from '../../domain/finder/index.ts';
import { lineMarkup } from './reach-markup.ts';
import { linkMarkup, markup, unseenMarkup } from '../frame/markup.ts';
import type { Markup, MarkupElement } from '../frame/markup.ts';
import { warningMarkup } from '../frame/warning-markup.ts';
import { sourcesLineMarkup } from '../sources/line-markup.ts';
import type { SourcesLine } from '../sources/line-markup.ts';

/** What a card says, in the order in which it is printed. */
export interface CardContent {
  readonly name: string;
  /** Its own page; undefined if the card is on that page or the thing has none. */
  readonly to: string | undefined;
  readonly distance: string | undefined;
  readonly warnings: readonly string[];
  /** Address, or what became of a closed centre. */
  readonly detail: string;
  /** The address of the way there. */
  readonly directions: string | undefined;
  /** What else is in the same building. */
  readonly also: readonly string[];
  /** What one gets there and who it is for. */
  readonly offer: string | undefined;
  /** How to reach it, when it is open and what is on there. */
  readonly lines?: readonly ReachLine[] | undefined;
  /** Paragraphs in small print. */
  readonly small: readonly string[];
  readonly sources: SourcesLine | undefined;
}

/** What depends on where the card is printed. */
export interface CardFrame {
  readonly element: 'article' | 'li';
  readonly attributes: Readonly<Record<string, string>>;
  readonly heading: 'h3' | 'h4';
  /** The number of the card in its list, printed before the name. */
  readonly number: MarkupElement | undefined;
}

export function cardMarkup(card: CardContent, frame: CardFrame): MarkupElement {
  const {
    name,
    distance,
    warnings,
    detail,
    directions,
    also,
    offer,
    lines = [],
    small,
    sources,
  } = card;
  return markup(
    frame.element,
    frame.attributes,
    markup(frame.heading, {}, ...numbered(frame), nameMarkup(card)),
    distance === undefined ? undefined : markup('p', { class: 'distance' }, distance),
    ...warnings.map(warningMarkup),
    markup('p', {}, detail, ...directionsMarkup(name, directions)),
    ...also.map((other) => markup('p', { class: 'offer' }, 'Also here: ', markup('b', {}, other))),
    offer === undefined ? undefined : markup('p', { class: 'offer' }, offer),
    ...lines.map(lineMarkup),
    ...small.map((text) => markup('p', { class: 'small' }, text)),
    sources && sourcesLineMarkup(sources),
  );
}

/** On a line of its own; a search for the thing does not read it. */
function directionsMarkup(name: string, way: string | undefined): Markup[] {
  if (way === undefined) return [];
  const link = { href: way, 'data-pagefind-ignore': '' };
  const text = ['Directions on Google Maps', unseenMarkup(` to ${name}`)];
  return [markup('br', {}), markup('a', link, ...text)];
}

function numbered({ number }: CardFrame): Markup[] {
  return number ? [number, ' '] : [];
}

function nameMarkup({ name, to }: CardContent): Markup {
  return to === undefined ? name : linkMarkup({ text: name, to });
}
