/** From a path to what an import of places would change in a content folder, or why there is nothing to bring. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { importPlaces } from './import.ts';
import type { ImportSettings } from './import.ts';
import { readGazetteer } from './read.ts';
import { noPostcodes, placesSummary } from './words.ts';

export interface Prepared {
  /** New texts by the name of the file; only files that differ. */
  readonly files: ReadonlyMap<string, string>;
  readonly summary: string;
}

/** @param folder  where the files of `content` are */
export async function preparePlaces(
  path: string,
  { folder, content }: { readonly folder: string; readonly content: SiteContent },
  { label, ...settings }: ImportSettings & { readonly label: string },
): Promise<Prepared | { readonly failure: string }> {
  const gazetteer = await readGazetteer(path);
  if ('failure' in gazetteer) return gazetteer;
  const textOf = (name: string): string => textIn(join(folder, name));
  const made = importPlaces({ content, textOf }, gazetteer, settings);
  const { area } = content.site;
  if (!made) return { failure: noPostcodes(area, label) };
  const { date } = settings;
  return {
    files: made.files,
    summary: placesSummary({ gazetteer, made, date, area, folder: label }),
  };
}

function textIn(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
