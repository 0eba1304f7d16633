/** From a path to what an import would change in a content folder, or why there is nothing to bring. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { ALL_COUNCILS } from '../register/site.ts';
import { refusalWords } from '../register/words.ts';
import { findFiles } from './files.ts';
import { importPostcodes } from './import.ts';
import type { ImportSettings } from './import.ts';
import { readPostcodes } from './read.ts';
import { noneOfCouncil, postcodeSummary } from './words.ts';

export interface Prepared {
  /** New texts by the name of the file; only files that differ. */
  readonly files: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
  readonly summary: string;
}

export interface Settings extends Omit<ImportSettings, 'date'> {
  /** The content folder as people call it. */
  readonly label: string;
  /** Of when the data is, if its files do not say it. */
  readonly date: ImportSettings['date'] | undefined;
}

/** @param folder  where the files of `content` are */
export async function preparePostcodes(
  path: string,
  { folder, content }: { readonly folder: string; readonly content: SiteContent },
  { label, date: given, ...settings }: Settings,
): Promise<Prepared | { readonly failure: string }> {
  if (content.site.council.code === ALL_COUNCILS) return { failure: OF_ALL_COUNCILS };
  const found = await findFiles(path);
  if ('failure' in found) return found;
  const data = await readPostcodes(found.files, content.site.map.box);
  if ('refused' in data) return { failure: refusalWords(data.refused.file, data.refused) };
  const date = given ?? found.date;
  if (date === undefined)
    return { failure: `Of when ${path} is, its files do not say: add --date YYYY-MM.` };
  const textOf = (name: string): string => textIn(join(folder, name));
  const made = importPostcodes({ content, textOf }, data, { ...settings, date });
  const { area } = content.site;
  if (!made) return { failure: noneOfCouncil(area, data) };
  return {
    files: made.files,
    removed: made.removed,
    summary: postcodeSummary({ data, made, date, area, folder: label }),
  };
}

const OF_ALL_COUNCILS =
  'This site is of all councils, whose postcodes are too many for a finder. Nothing was written.\nMake a site of one council, with --la, and import them there.';

function textIn(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
