/** The lines of a calendar (iCalendar, RFC 5545): escaped, folded and ended as the standard says. */

import type { Day } from '../../domain/dates/partial-date.ts';

/** The first second of a day. */
export function startOf(day: Day): string {
  return `${digits(day)}T000000Z`;
}

/** "20110613" */
export function digits(day: Day): string {
  return day.replaceAll('-', '');
}

/** The most octets of a line, without its break. */
const LONGEST = 75;
const BREAK = '\r\n';

/** A content line (3.1) whose value needs no escaping: a day, a status, an address. */
export function contentLine(property: string, value: string): string {
  return `${folded(`${property}:${value}`)}${BREAK}`;
}

/** A content line whose value is text. */
export function textLine(property: string, words: string): string {
  return contentLine(property, escaped(words));
}

/** How often programs should look for changes. @param every a duration: "P1D", "P1W" */
export function refreshLines(every: string): string[] {
  // Outlook reads the second instead of that of RFC 7986.
  return [
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', every),
    contentLine('X-PUBLISHED-TTL', every),
  ];
}

/** A value of type TEXT (3.3.11). */
function escaped(words: string): string {
  return words.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);
}

/** Folds a long line with a break and a space, never inside a character. */
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

/** The octets of a character in UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
