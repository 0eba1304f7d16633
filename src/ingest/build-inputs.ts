/** Of what a build is made: hashes of the content and of the code, and the versions of what makes the pages. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { InstalledPackage } from '../domain/checks/evidence.ts';

/** All code that pages are made from; tests and documentation change no page. */
const CODE = [
  'src',
  'public',
  'scripts/build.ts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];

export interface BuildInputs {
  /** SHA-256, hexadecimal. */
  readonly content: string;
  readonly code: string;
}

export function buildInputs(projectFolder: string, contentFolder: string): BuildInputs {
  return { content: digestOf(contentFolder), code: digestOf(projectFolder, CODE) };
}

/** @param name  of a package in node_modules; that of the project itself if left out */
export function installedPackage(projectFolder: string, name?: string): InstalledPackage {
  const folder = name === undefined ? projectFolder : join(projectFolder, 'node_modules', name);
  const text = readFileSync(join(folder, 'package.json'), 'utf8');
  const { name: called, version, license } = JSON.parse(text) as InstalledPackage;
  return { name: called, version, license };
}

/** SHA-256 over the names and bytes of all files in the parts of `folder`, in the order of their names. */
function digestOf(folder: string, parts: readonly string[] = ['.']): string {
  const hash = createHash('sha256');
  const files = parts.flatMap((part) => filesIn(join(folder, part)));
  const named = files.map((file) => [relative(folder, file).split(sep).join('/'), file] as const);
  for (const [name, file] of named.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = readFileSync(file);
    hash.update(`${name}\n${String(bytes.length)}\n`);
    hash.update(bytes);
  }
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
