/** The words of a text in the form in which typed words and the site's own are compared. */

/** In lower case, without accents and apostrophes, and "5.2" as "52", like in the search index. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'’]/g, '')
      .replace(/(\d)[.,](?=\d)/g, '$1')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}
