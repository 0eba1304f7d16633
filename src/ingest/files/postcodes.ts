/** The files of the built-in postcode table. */

/** The folder inside the content folder. */
export const POSTCODE_FOLDER = 'postcodes';

/** The three files, each with the name of its code column. */
export const POSTCODE_FILES = {
  outcodes: { file: 'outcodes.csv', code: 'outcode' },
  sectors: { file: 'sectors.csv', code: 'sector' },
  groups: { file: 'groups.csv', code: 'group' },
} as const;
