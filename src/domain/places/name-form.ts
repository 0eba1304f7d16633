/** Names as they are compared: without case, accents and the words that most names have. */

/** Words that most names have, so that they do not distinguish any. */
const COMMON =
  /\b(?:sure ?start|childrens?|centres?|library|early years|area|cluster|the|and|of|st|saint)\b/g;

export interface NameForm {
  readonly name: string;
  /**
   * Its distinctive words: "St. Clement's Children's Centre" → "clements"; all words if none is.
   */
  readonly plain: string;
  /** All its letters without spaces, so that a missing or extra space is one edit. */
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
  const distinctive = words.replace(COMMON, ' ').replace(/ +/g, ' ').trim();
  return {
    name,
    plain: distinctive === '' ? words : distinctive,
    whole: words.replaceAll(' ', ''),
  };
}
