/** Sums of money in words: "£5.2 million a year". */

/** Pounds in the public's words; exact to the pound below a million and where rounding would hide something. */
export function poundsWords(pounds: number): string {
  const millions = pounds / 1_000_000;
  if (Math.abs(millions) >= 1 && Number.isInteger(millions * 100))
    return `£${String(millions)} million`;
  return `£${groupedDigits(pounds)}`;
}

/** 5232177 → "5,232,177"; keeps decimals as they are. */
export function groupedDigits(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
