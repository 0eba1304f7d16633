/** How long a build takes and how much memory it uses, for any number of centres. */

import { spawn } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeLargeContent } from './large-content.ts';

const FOLDER = resolve('.cache/bench');
/** Loaded into the build: at its end it sends what it used. */
const REPORT =
  'data:text/javascript,process.on("exit",()=>process.send?.(process.resourceUsage()))';
/** As in the scripts of package.json. */
const CHECK_NODE = './scripts/require-node.js';

/**
 * Seconds, those of processors, memory and outcome of one build, as text. With very many centres a list can exceed the
 * limit of its size and is not published; the build is complete by then, so the time is valid.
 */
export async function timeBuild(contentFolder: string, count: number): Promise<string[]> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await writeLargeContent(contentFolder, join(FOLDER, 'content'), count);
  const start = performance.now();
  const { used, code } = await buildWatched();
  await rm(FOLDER, { recursive: true, force: true });
  return [
    `${((performance.now() - start) / 1000).toFixed(1)} s`,
    `${((used.userCPUTime + used.systemCPUTime) / 1e6).toFixed(1)} s of processors`,
    `${(used.maxRSS / 1000).toFixed(0)} MB`,
    code === 0 ? 'published' : 'stopped by the checks, see above',
  ];
}

type Used = Pick<NodeJS.ResourceUsage, 'maxRSS' | 'userCPUTime' | 'systemCPUTime'>;

function buildWatched(): Promise<{ used: Used; code: number | null }> {
  return new Promise((done, failed) => {
    const child = spawn(
      process.execPath,
      ['--import', CHECK_NODE, '--import', REPORT, 'scripts/build.ts'],
      {
        env: {
          ...process.env,
          CONTENT_DIR: join(FOLDER, 'content'),
          OUT_DIR: join(FOLDER, 'dist'),
        },
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      },
    );
    let used: Used = { maxRSS: 0, userCPUTime: 0, systemCPUTime: 0 };
    child.on('message', (sent) => (used = sent as Used));
    child.on('error', failed);
    child.on('close', (code) => {
      done({ used, code });
    });
  });
}
