/** Where the content lies: CONTENT_DIR, else content/ in the project's folder. */

import { resolve } from 'node:path';

export function contentDirectory(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}
