/** Pieces of a text that others take the place of, and where its lines begin and end. */

export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with all pieces replaced at once.
 *
 * @param splices  may touch, never overlap
 */
export function spliced(text: string, splices: readonly Splice[]): string {
  let done = 0;
  const parts: string[] = [];
  for (const { start, end, text: replacement } of splices.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, start), replacement);
    done = Math.max(done, end);
  }
  return parts.join('') + text.slice(done);
}

export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the next line begins. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** How most lines of the text end. */
export function lineEnding(text: string): '\n' | '\r\n' {
  const all = text.split('\n').length - 1;
  const windows = text.split('\r\n').length - 1;
  return windows * 2 > all ? '\r\n' : '\n';
}
