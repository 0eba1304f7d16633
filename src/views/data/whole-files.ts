/** The files with all of the data, and the version of it. */

import { MOST_VERSIONS } from '../../domain/data/kept-versions.ts';
import { dataVersion } from '../../exports/data/all-tables.ts';
import { DATA_PACKAGE_PATH } from '../../exports/data/package.ts';
import type { ExportContext } from '../../exports/data/table.ts';
import { WORKBOOK_NAME } from '../../exports/data/workbook.ts';
import { madeData, ZIP_PATH } from '../../exports/made-files.ts';
import {
  CHECKSUMS_PATH,
  versionFolder,
  VERSIONS_PATH,
  WORKBOOK_PATH,
} from '../../exports/published-files.ts';
import type { PublishedFiles } from '../../exports/published-files.ts';
import type { Link } from '../../wording/frame/links.ts';
import { sizeIn } from './downloads.ts';
import type { Download } from './downloads.ts';

export interface VersionLines {
  readonly name: string;
  /** The folder's files, which later builds keep. */
  readonly kept: readonly Link[];
  /** "This site keeps up to 12 versions." */
  readonly keeping: string;
  readonly list: Link;
}

export function wholeFiles(context: ExportContext, files: PublishedFiles): Download[] {
  const file = (text: string, to: string, use: string): Download => ({
    text,
    to,
    detail: `${use}, ${sizeIn(files, to)}`,
  });
  const about = madeData(context).files;
  return [
    file('All tables in one workbook (.xlsx)', WORKBOOK_PATH, 'for Excel and other spreadsheets'),
    file('All other files in one ZIP', ZIP_PATH, 'for keeping and for programs'),
    {
      text: 'Data Package',
      to: DATA_PACKAGE_PATH,
      detail: `what is in the ZIP, for programs, ${sizeIn(about, DATA_PACKAGE_PATH)}`,
    },
    file('Checksums', CHECKSUMS_PATH, 'SHA-256 of each file'),
  ];
}

export function versionLines(context: ExportContext): VersionLines {
  const folder = versionFolder(context);
  return {
    name: dataVersion(context),
    kept: [
      { text: 'workbook', to: folder + WORKBOOK_NAME },
      { text: 'ZIP', to: `${folder}all.zip` },
      { text: 'checksums', to: `${folder}SHA256SUMS` },
    ],
    keeping: `This site keeps up to ${String(MOST_VERSIONS)} versions.`,
    list: { text: 'Versions that are kept (JSON)', to: VERSIONS_PATH },
  };
}
