/** Telephone numbers of the register: "01953-456789", "01953--456789", "020-7641-5435/6". */

/** A number as entries have it, or why it cannot be one. */
export type Telephone = { readonly value: string } | { readonly leftOut: string } | undefined;

/** Undefined if the cell is empty. */
export function telephoneOf(cell: string): Telephone {
  if (cell === '') return undefined;
  // "/6" and "-or-…" add a second number, "ext 4" an extension: only one number can be rung.
  if (/[^\d\s\-+()]/.test(cell)) return { leftOut: 'more than one telephone number' };
  const digits = cell.replaceAll(/\D/g, '').replace(/^44/, '0');
  if (!/^0\d{9,10}$/.test(digits)) return { leftOut: 'not a whole telephone number' };
  if (digits.startsWith('07')) return { leftOut: "a mobile number, which may be a person's" };
  return { value: grouped(digits) };
}

/** With spaces as numbers are written in Britain: "020 7641 5435", "0113 378 2290", "01953 456789". */
function grouped(digits: string): string {
  const parts = digits.startsWith('02')
    ? /^(...)(....)(.*)$/
    : /^0(?:11|1.1|[358])/.test(digits)
      ? /^(....)(...)(.*)$/
      : /^(.....)(.*)$/;
  return (parts.exec(digits) ?? []).slice(1).join(' ');
}
