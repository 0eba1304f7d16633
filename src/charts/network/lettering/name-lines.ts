/** Breaks a name on a map into lines and estimates their width. */

const LONGEST_LINE = 11;

/** Breaks long names between words and after hyphens into lines of about the same length. */
export function linesOf(name: string): string[] {
  const target = Math.max(LONGEST_LINE, name.length / Math.ceil(name.length / LONGEST_LINE));
  return name.split(/ |(?<=-)/).reduce<string[]>((lines, part) => {
    const last = lines.at(-1);
    if (last === undefined) return [part];
    const joined = last.endsWith('-') ? last + part : `${last} ${part}`;
    return joined.length <= target ? [...lines.slice(0, -1), joined] : [...lines, part];
  }, []);
}

/** Approximate width of a line, as a multiple of its font size. */
export function emsOf(line: string): number {
  return Array.from(line).reduce((sum, letter) => {
    if (/[ijltfr' .,-]/.test(letter)) return sum + 0.34;
    if (/[mwMW]/.test(letter)) return sum + 0.88;
    return sum + (/[A-Z]/.test(letter) ? 0.66 : 0.57);
  }, 0);
}
