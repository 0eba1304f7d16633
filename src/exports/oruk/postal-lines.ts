/** An address whose parts are separated by commas, as street and town. */

export interface PostalLines {
  readonly street: string;
  readonly town: string;
}

/**
 * @param town  undefined if not known; then the last part of the address is the town
 * @returns undefined if no street is left, as neither part may be invented
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
