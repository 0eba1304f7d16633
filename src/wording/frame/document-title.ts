/** The title of a page as browsers' tabs and search results show it, which cut it after about 65 characters. */

export const LONGEST_TITLE = 65;
/** Leaves room for the title of the page. */
const LONGEST_SITE_NAME = 32;
const BETWEEN = ' – ';
/** Stands for the words left out. */
export const CUT = '…';

/** The name of the site in titles: if it is very long, its middle is left out. */
export function siteNameInTitles(shortName: string): string {
  return bothEnds(shortName, LONGEST_SITE_NAME);
}

/** How long the title of a page may be beside the name of the site. */
export function titleRoom(siteName: string): number {
  return LONGEST_TITLE - BETWEEN.length - siteName.length;
}

/**
 * The title with the name of the site once, at most 65 characters long.
 *
 * @param shortTitle  taken if the whole title does not fit
 * @param siteName  as `siteNameInTitles` gives it
 */
export function documentTitle(
  {
    title,
    shortTitle = title,
  }: { readonly title: string; readonly shortTitle?: string | undefined },
  siteName: string,
): string {
  if (timesNamed(title, siteName) === 1 && title.length <= LONGEST_TITLE) return title;
  const room = titleRoom(siteName);
  const own = (title.length <= room ? title : shortTitle).replaceAll(siteName, CUT);
  return `${bothEnds(own, room)}${BETWEEN}${siteName}`;
}

export function timesNamed(title: string, siteName: string): number {
  return title.split(siteName).length - 1;
}

/** At most `room` characters of a text: if it is longer, its first and last words with "…" between them. */
export function bothEnds(text: string, room: number): string {
  if (text.length <= room) return text;
  const words = text.split(' ');
  const joined = (first: number, last: number): string =>
    [cutAfter(words.slice(0, first)), ...words.slice(words.length - last)].join(' ');
  let [first, last] = [0, 0];
  for (;;) {
    const atStart = { first: first + 1, last };
    const atEnd = { first, last: last + 1 };
    const longer = first > last ? [atEnd, atStart] : [atStart, atEnd];
    const fits = longer.find(
      (ends) => ends.first > 0 && joined(ends.first, ends.last).length <= room,
    );
    if (!fits) return first > 0 ? joined(first, last) : firstLetters(text, room);
    ({ first, last } = fits);
  }
}

/** At most `room` characters of a text: if it is longer, its first words and "…". */
export function firstWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const words = text.split(' ');
  const fitting = words.findLastIndex((_, at) => cutAfter(words.slice(0, at + 1)).length <= room);
  return fitting < 0 ? firstLetters(text, room) : cutAfter(words.slice(0, fitting + 1));
}

function cutAfter(words: readonly string[]): string {
  return `${words.join(' ').replace(/[\s,;:.–-]+$/, '')}${CUT}`;
}

function firstLetters(text: string, room: number): string {
  return `${Array.from(text)
    .slice(0, room - 1)
    .join('')}${CUT}`;
}
