/** Whether something without a point is at a place, as far as its address says. */

interface Addressed {
  readonly address?: string | undefined;
  readonly postcode?: string | undefined;
}

/** @param label  a place, a postcode, or the first half of one: "Oakham", "LE15 6HL", "LE15" */
export function isAt({ address, postcode }: Addressed, label: string): boolean {
  const [outcode] = label.split(' ');
  return address?.endsWith(label) === true || postcode?.split(' ')[0] === outcode;
}
