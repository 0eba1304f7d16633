/** Amounts of money in words: "£5.2 million". */

/** Pounds in words: whole multiples of £10,000 from a million on in millions, others in full. */
export function poundsWords(pounds: number): string {
  const inMillions = pounds >= 1_000_000 && pounds % 10_000 === 0;
  if (inMillions) return `£${String(pounds / 1_000_000)} million`;
  return `£${groupedDigits(pounds)}`;
}

/** 5232177 → "5,232,177"; keeps decimals as they are. */
export function groupedDigits(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
