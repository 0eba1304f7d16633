/** Text in as large a type as fits. */

export interface WrappedText {
  readonly lines: readonly string[];
  readonly size: number;
}

const SIZES = [66, 58, 50, 42, 36, 30];
const MOST_LINES = 5;
/** Width of a letter of the site's typeface on average, as a share of the type's size; rather too wide. */
const LETTER = 0.54;

/** @param width  in the unit of the size */
export function wrappedText(text: string, width: number): WrappedText {
  const wrapped = SIZES.map((size) => ({
    size,
    lines: linesOf(text, Math.floor(width / (size * LETTER))),
  }));
  const fits = wrapped.find(
    ({ lines, size }) =>
      lines.length <= MOST_LINES && lines.every(({ length }) => length * size * LETTER <= width),
  );
  return fits ?? shortest(wrapped);
}

/** The smallest type, and only the lines that fit. */
function shortest(wrapped: readonly WrappedText[]): WrappedText {
  const { lines, size } = wrapped.at(-1) ?? { lines: [], size: 0 };
  return { lines: lines.slice(0, MOST_LINES), size };
}

function linesOf(text: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && `${line} ${word}`.length <= room)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
