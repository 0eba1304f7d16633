/** Links to data files, each with its format and size. */

import type { DataSet } from '../../exports/data/file.ts';
import type { ExportContext } from '../../exports/data/table.ts';
import { tableName } from '../../exports/data/naming/terms.ts';
import { madeData } from '../../exports/made-files.ts';
import type { MadeData } from '../../exports/made-files.ts';
import { links } from '../../wording/frame/links.ts';
import type { Link } from '../../wording/frame/links.ts';

export interface Download extends Link {
  /** "for a spreadsheet, 63 KB". */
  readonly detail: string;
}

export interface Downloads {
  readonly files: readonly Download[];
  /** Where each column is explained. */
  readonly about: Link;
}

/** Formats that explain another file: only the data page links to them. */
const ABOUT_FORMATS = ['CSVW'];

/** The downloads of a set by what the code calls it, such as "centres"; undefined if there is no such set or it is empty. */
export function downloads(context: ExportContext, id: string): Downloads | undefined {
  const data = madeData(context);
  const name = tableName(context.content.site.terms, id);
  const set = data.sets.find((each) => each.id === name);
  if (!set || set.rows === 0) return undefined;
  const files = set.files.filter(({ format }) => !ABOUT_FORMATS.includes(format));
  return {
    files: files.map(({ path, format }) => ({
      text: `${format} file`,
      to: path,
      detail: sizeOf(data, path),
    })),
    about: { text: 'What each column means', to: links.dataSet(name) },
  };
}

export function downloadLinks({ files }: DataSet, data: MadeData): Download[] {
  return files.map(({ path, format, use }) => {
    const size = sizeOf(data, path);
    return { text: format, to: path, detail: use === undefined ? size : `${use}, ${size}` };
  });
}

function sizeOf(data: MadeData, path: string): string {
  return sizeIn(data.files, path);
}

export function sizeIn(files: MadeData['files'], path: string): string {
  return sizeWords(files.get(path)?.body.length ?? 0);
}

/** "63 KB", "1.2 MB"; a KB is 1,000 bytes. */
function sizeWords(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1_000));
  return kilobytes < 1_000 ? `${String(kilobytes)} KB` : `${(kilobytes / 1_000).toFixed(1)} MB`;
}
