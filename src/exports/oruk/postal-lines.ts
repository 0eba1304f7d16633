/** An address of ours, parts divided by commas, as street and town. */

export interface PostalLines {
  readonly street: string;
  readonly town: string;
}

/**
 * @param town  where it is known apart from the address; else the last part is the town
 * @returns nothing where no street is left, for neither may be made up
 */
export function postalLines(
  address: string | undefined,
  town: string | undefined,
): PostalLines | undefined {
  const parts = address?.split(', ') ?? [];
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const street = (town ?? last) === last ? parts.slice(0, -1) : parts;
  return street.length > 0 ? { street: street.join(', '), town: town ?? last } : undefined;
}
