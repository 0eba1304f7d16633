/** The oldest browsers that the site supports, from package.json, as Vite names them. */

import { readFileSync } from 'node:fs';

const NAMES: Readonly<Record<string, string>> = { ios_saf: 'ios' };

/** "safari >= 15.4" → "safari15.4" */
export function browserFloor(): string[] {
  const file = new URL('../../package.json', import.meta.url);
  const { browserslist } = JSON.parse(readFileSync(file, 'utf8')) as { browserslist: string[] };
  return browserslist.map((query) => {
    const [name = '', version = ''] = query.split(' >= ');
    return (NAMES[name] ?? name) + version;
  });
}
