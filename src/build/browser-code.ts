/** Puts a script that runs outside the pages, in a worker, into one small file. */

import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { browserFloor } from './browser-floor.ts';

/**
 * @param script  from `src/browser/`: "offline/worker.ts"
 * @returns its code with all that it imports, for the oldest browsers that the site supports
 */
export async function browserCode(script: string): Promise<string> {
  const { output } = await build({
    input: fileURLToPath(new URL(`../browser/${script}`, import.meta.url)),
    write: false,
    output: { format: 'iife', minify: true },
    transform: { target: browserFloor() },
  });
  return output[0].code;
}
