/** Whole numbers as characters, for tables that travel as text: small ones, which are common, take a byte. */

/** The first character that JSON writes as it is. */
const FIRST = 35;

/** 0, -1, 1, -2, 2 … as "#", "$", "%", "&", "'" … */
export function characterFor(small: number): string {
  return String.fromCharCode(FIRST + (small < 0 ? -2 * small - 1 : 2 * small));
}

/** The number encoded by the character at an index of a text. */
export function numberAt(characters: string, at: number): number {
  const code = characters.charCodeAt(at) - FIRST;
  return code % 2 === 0 ? code / 2 : -(code + 1) / 2;
}
