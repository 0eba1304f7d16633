/** Sums of money in words: "£5.2 million a year". */

/** Pounds in the public's words; exact to the pound below a million and where rounding would hide something. */
export function poundsWords(pounds: number): string {
  const inMillions = Math.abs(pounds) >= 1_000_000 && pounds % 10_000 === 0;
  if (inMillions) return `£${String(pounds / 1_000_000)} million`;
  return `£${groupedDigits(pounds)}`;
}

/** 5232177 → "5,232,177"; keeps decimals as they are. */
export function groupedDigits(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
