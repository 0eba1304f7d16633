/** Letters as they are compared: without marks, so that "Łódź" and "lodz" are the same. */

/** Letters with a mark that Unicode does not take apart, and ligatures. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** In lower case, without accents and apostrophes. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’ʼ]/g, '')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter);
}
