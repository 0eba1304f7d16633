/** The files of the built-in postcode table. */

/** Folder below the content folder. */
export const POSTCODE_FOLDER = 'postcodes';

/** The three files with the name of the column that holds the code. */
export const POSTCODE_FILES = {
  outcodes: { file: 'outcodes.csv', code: 'outcode' },
  sectors: { file: 'sectors.csv', code: 'sector' },
  groups: { file: 'groups.csv', code: 'group' },
} as const;
