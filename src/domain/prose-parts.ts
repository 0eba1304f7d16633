/** What prose puts in from the entries: a figure, the date of an event, the marks of sources, a map. */

export interface ProsePart {
  readonly name: 'Figure' | 'EventDate' | 'Sources' | 'BasesMap';
  /** The ids of the entries that it names; none for the map. */
  readonly ids: readonly string[];
}

const PART = /<(Figure|EventDate|Sources|BasesMap)\b([^>]*?)\/>/g;

/** The parts in a prose, in its order. */
export function proseParts(prose: string): ProsePart[] {
  return [...prose.matchAll(PART)].map((match) => partOf(match));
}

/** The prose with each part in words. */
export function replaceProseParts(prose: string, words: (part: ProsePart) => string): string {
  return prose.replace(PART, (...match: string[]) => words(partOf(match)));
}

function partOf([, name, attributes = '']: readonly (string | undefined)[]): ProsePart {
  const ids = /\bids?="([^"]*)"/.exec(attributes)?.[1] ?? '';
  return { name: name as ProsePart['name'], ids: ids.split(/\s+/).filter(Boolean) };
}
