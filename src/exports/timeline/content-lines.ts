/**
 * The content lines that a calendar is made of (RFC 5545, 3.1).
 *
 * The package ical-generator takes ten times as long, nearly all of it to fold
 * lines: half a minute for the calendars of 5,000 centres. It also leaves the
 * name of a calendar unescaped.
 */

/** Octets of a line, without its break. */
const LONGEST = 75;
const BREAK = '\r\n';

/** A property with its value as it stands: a day, a status, an address. */
export function contentLine(property: string, value: string): string {
  return `${folded(`${property}:${value}`)}${BREAK}`;
}

/** A property with words for people. */
export function textLine(property: string, words: string): string {
  return contentLine(property, escaped(words));
}

/** Words as a value of type TEXT (3.3.11). */
function escaped(words: string): string {
  return words.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
}

/** Long lines go on after a break and a space, and no character is cut in two. */
function folded(line: string): string {
  let text = '';
  let room = LONGEST;
  for (const character of line) {
    const size = octets(character);
    if (size > room) {
      text += `${BREAK} `;
      room = LONGEST - 1;
    }
    text += character;
    room -= size;
  }
  return text;
}

/** How many octets a character has in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
