/** How long a build takes and how much memory it uses, for any number of centres. */

import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeLargeContent } from './large-content.ts';

const FOLDER = resolve('.cache/bench');
/** Loaded into the build: at its end it sends the most kilobytes of memory it used. */
const REPORT =
  'data:text/javascript,process.on("exit",()=>process.send?.(process.resourceUsage().maxRSS))';

/**
 * Seconds, memory and outcome of one build, as text. With very many centres a list can exceed the
 * limit of its size and is not published; the build is complete by then, so the time is valid.
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
