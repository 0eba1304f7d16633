/** Who an area has, in a sentence: the same in the finder and on the pages of areas. */

import { listWords } from '../frame/phrases.ts';

/** "Oak Hill serves the area that LE15 is in." */
export function servesWords(names: readonly string[], where: string): string {
  const verb = names.length > 1 ? 'serve' : 'serves';
  return `${listWords(names)} ${verb} the area that ${where} is in.`;
}
