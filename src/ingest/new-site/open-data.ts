/** Postcodes and places brought into a content folder that is being made, one after the other. */

import type { Day } from '../../domain/dates/partial-date.ts';
import type { SiteContent } from '../../domain/entries/site-content.ts';
import { preparePlaces } from '../gazetteers/prepare.ts';
import { preparePostcodes } from '../postcodes/prepare.ts';
import { writeFiles } from '../register/write-folder.ts';
import { NotMade } from './not-made.ts';

/** Paths of open data, as the commands for each take them. */
export interface OpenData {
  readonly postcodes?: string | undefined;
  readonly places?: string | undefined;
}

interface Settings {
  /** The content folder as people call it. */
  readonly label: string;
  readonly today: Day;
}

/**
 * @param folder  written to as it is: it must not be in use
 * @param gated  reads it, and throws if it has a problem
 * @returns what each import says of itself
 * @throws NotMade
 */
export async function bringOpenData(
  folder: string,
  { postcodes, places }: OpenData,
  { label, today }: Settings,
  gated: (folder: string) => Promise<SiteContent>,
): Promise<readonly string[]> {
  const summaries: string[] = [];
  const bring = async (
    prepare: (content: SiteContent) => ReturnType<typeof preparePlaces>,
  ): Promise<void> => {
    const prepared = await prepare(await gated(folder));
    if ('failure' in prepared) throw new NotMade(prepared.failure);
    await writeFiles(folder, prepared.files);
    const [said = ''] = prepared.summary.split('\n\nNext:');
    summaries.push(said);
  };
  const settings = { label, today, date: undefined };
  if (postcodes !== undefined)
    await bring((content) =>
      preparePostcodes(postcodes, { folder, content }, { ...settings, codes: [] }),
    );
  if (places !== undefined)
    await bring((content) => preparePlaces(places, { folder, content }, settings));
  await gated(folder);
  return summaries;
}
