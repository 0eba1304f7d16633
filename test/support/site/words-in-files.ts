/**
 * The words of a trade in the files of a built site, wherever a reader or a program finds them: text,
 * addresses, ids, data, feeds, the search index and the texts in scripts. Names that only our own code
 * and style sheets use (classes, variables) say nothing to either, and are left out.
 */

import { readFile, readdir } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { gunzipSync, strFromU8, unzipSync } from 'fflate';
import { parseAst } from 'rolldown/parseAst';

/** A word that was found, and the text around it. */
export interface FoundWord {
  readonly file: string;
  readonly text: string;
}

interface Part {
  readonly file: string;
  readonly text: string;
}

/**
 * Pictures, typefaces and style sheets; programs of others; and the two records for our own programs,
 * of the folders of the content and of the files of the site.
 */
const WITHOUT_WORDS =
  /\.(?:woff2|png|ico|css|wasm)$|^pagefind\/(?!fragment\/)|^build\.json$|^data\/published\.json$/;

/** Longer texts around a word would hide it. */
const AROUND = 40;

/** @param without  takes out of a text what may have such a word */
export async function wordsInFiles(
  folder: string,
  words: RegExp,
  without: (text: string) => string = (text) => text,
): Promise<FoundWord[]> {
  const parts = await partsOf(folder);
  return parts.flatMap(({ file, text }) => {
    const plain = without(text);
    return [...plain.matchAll(words)].map(({ 0: word, index }) => ({
      file,
      text: plain.slice(Math.max(0, index - AROUND), index + word.length + AROUND),
    }));
  });
}

/** Their paths in the folder. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(`${folder}/`, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** The texts of all files, and their names. */
async function partsOf(folder: string): Promise<Part[]> {
  const files = await filesOf(folder);
  const read = files
    .filter((file) => !WITHOUT_WORDS.test(file))
    .map(async (file) => textsOf(file, await readFile(join(folder, file))));
  return [
    ...files.map((text) => ({ file: 'its name', text })),
    ...(await Promise.all(read)).flat(),
  ];
}

function textsOf(file: string, bytes: Uint8Array): Part[] {
  switch (extname(file)) {
    case '.zip':
    case '.xlsx':
      return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) =>
        textsOf(`${file}/${name}`, inner),
      );
    case '.pf_fragment':
      return [{ file, text: strFromU8(gunzipSync(bytes)) }];
    case '.html':
      return [{ file, text: withoutCode(strFromU8(bytes)) }];
    case '.js':
      return [{ file, text: literalsOf(strFromU8(bytes)).join('\n') }];
    default:
      // Calendars fold their lines, and links to a mail program encode addresses.
      return [{ file, text: strFromU8(bytes).replaceAll('\r\n ', '') }];
  }
}

/** A page without its styles and classes; of its scripts the texts. */
function withoutCode(html: string): string {
  return html
    .replaceAll(/<style[^>]*>[\s\S]*?<\/style>/g, '')
    .replaceAll(/(<script(?! type="application\/)[^>]*>)([\s\S]*?)<\/script>/g, (_, tag, code) =>
      [tag, ...literalsOf(String(code))].join('\n'),
    )
    .replaceAll(/ (?:class|content-security-policy)="[^"]*"/g, '');
}

/** Texts that our scripts compare with each other and never show. */
const NAMES_OF_CODE: ReadonlySet<string> = new Set([
  ...['base', 'bases', 'base in doubt', 'became base', 'centre', 'centres', 'district'],
  ...[
    'family hub',
    'family-hubs',
    'familyHub',
    'familyHubs',
    'library',
    'libraries',
    'lot',
    'lots',
  ],
  ...[
    'base ',
    'council',
    'register',
    'large district',
    'base, building closed',
    'district ',
    'districts',
  ],
]);

/** The texts in a script, and what it looks for in texts, without the names of our code. */
function literalsOf(code: string): string[] {
  const texts: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) node.forEach(walk);
    else {
      const { type, value, regex } = node as { type?: string; value?: unknown; regex?: unknown };
      if (type === 'Literal') texts.push(regex ? JSON.stringify(regex) : String(value));
      else if (type === 'TemplateElement') texts.push((value as { cooked: string }).cooked);
      else Object.values(node).forEach(walk);
    }
  };
  walk(parseAst(code));
  return texts.filter((text) => !NAMES_OF_CODE.has(text));
}
