/** Names in the forms in which they are compared: case, marks and words that every name has count for nothing. */

/** Words that every name has, and so tell none apart. */
const COMMON =
  /\b(?:sure ?start|childrens?|centres?|library|early years|area|cluster|the|and|of|st|saint)\b/g;

export interface NameForm {
  readonly name: string;
  /** Its telling words: "St. Clement's Children's Centre" → "clements"; all words where none is telling. */
  readonly plain: string;
  /** All its letters without gaps, so that a space too few or too many is one edit. */
  readonly whole: string;
}

export function nameForm(name: string): NameForm {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const telling = words.replace(COMMON, ' ').replace(/ +/g, ' ').trim();
  return { name, plain: telling === '' ? words : telling, whole: words.replaceAll(' ', '') };
}
