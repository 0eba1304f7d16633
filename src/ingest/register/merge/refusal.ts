/** Why an extract cannot be brought into a folder. */

import type { Site } from '../../../domain/entries/schemas/site.ts';
import type { Extract } from './extract.ts';

/** @returns undefined if nothing speaks against it */
export function mergeRefusal(
  { council }: Pick<Site, 'council'>,
  older: Extract,
  newer: Extract,
): string | undefined {
  const code = newer.rows[0]?.councilCode;
  if (code !== council.code)
    return `The folder is of council ${council.code}, not of ${String(code)}. Check --la, or council.code in site.yaml.`;
  if (newer.day < older.day)
    return `The folder has a newer extract, of ${older.day}. Nothing was changed.`;
  return undefined;
}
