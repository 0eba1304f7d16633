/** How long a build takes and how much memory, with as many centres as one likes. */

import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeLargeContent } from './large-content.ts';

const FOLDER = resolve('.cache/bench');
/** The build tells at its end how many kilobytes it held at most. */
const REPORT =
  'data:text/javascript,process.on("exit",()=>process.send?.(process.resourceUsage().maxRSS))';

/**
 * Seconds, memory and outcome of one build, in words. A list of very many centres
 * may be too heavy to publish; all the work is done by then, so the time holds.
 */
export async function timeBuild(contentFolder: string, count: number): Promise<string[]> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await writeLargeContent(contentFolder, join(FOLDER, 'content'), count);
  const start = performance.now();
  const { kilobytes, code } = await buildWatched();
  await rm(FOLDER, { recursive: true, force: true });
  return [
    `${((performance.now() - start) / 1000).toFixed(1)} s`,
    `${(kilobytes / 1000).toFixed(0)} MB`,
    code === 0 ? 'published' : 'stopped by the checks, see above',
  ];
}

function buildWatched(): Promise<{ kilobytes: number; code: number | null }> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--import', REPORT, 'scripts/build.ts'], {
      env: { ...process.env, CONTENT_DIR: join(FOLDER, 'content'), OUT_DIR: join(FOLDER, 'dist') },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    let kilobytes = 0;
    child.on('message', (used) => (kilobytes = Number(used)));
    child.on('error', failed);
    child.on('close', (code) => {
      done({ kilobytes, code });
    });
  });
}
