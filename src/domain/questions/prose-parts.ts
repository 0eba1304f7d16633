/** What prose inserts from the entries: a figure, the date of an event, source marks, a map. */

export interface ProsePart {
  readonly name: 'Figure' | 'EventDate' | 'Sources' | 'BasesMap';
  /** The ids of the entries that it names; none for the map. */
  readonly ids: readonly string[];
}

/** An example of each part, as it is written. */
export const PART_EXAMPLES: Readonly<Record<ProsePart['name'], string>> = {
  Figure: '<Figure id="park-lane" />',
  EventDate: '<EventDate id="park-lane" />',
  Sources: '<Sources ids="park-lane mill-road" />',
  BasesMap: '<BasesMap />',
};

const PART = /<(Figure|EventDate|Sources|BasesMap)\b([^>]*?)\/>/g;
const WHOLE_PART =
  /^<(?:(?:Figure|EventDate)\s+id="[a-z0-9-]+"|Sources\s+ids="[a-z0-9-]+(?: [a-z0-9-]+)*"|BasesMap)\s*\/>$/;

/** The parts in a prose, in order. */
export function proseParts(prose: string): ProsePart[] {
  return [...prose.matchAll(PART)].map((match) => partOf(match));
}

/** Whether the text is exactly one part, written as in the examples. */
export function isProsePart(text: string): boolean {
  return WHOLE_PART.test(text);
}

/** The prose with each part replaced by words. */
export function replaceProseParts(
  prose: string,
  words: (part: ProsePart, written: string) => string,
): string {
  return prose.replace(PART, (...match: string[]) => words(partOf(match), match[0] ?? ''));
}

function partOf([, name, attributes = '']: readonly (string | undefined)[]): ProsePart {
  const ids = /\bids?="([^"]*)"/.exec(attributes)?.[1] ?? '';
  return { name: name as ProsePart['name'], ids: ids.split(/\s+/).filter(Boolean) };
}
