/** How long a build takes and how much memory it uses, for any content. */

import { spawn } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const FOLDER = resolve('.cache/bench');
const CONTENT = join(FOLDER, 'content');
/** Loaded into the build: at its end it sends what it used. */
const REPORT =
  'data:text/javascript,process.on("exit",()=>process.send?.(process.resourceUsage()))';
/** As in the scripts of package.json. */
const CHECK_NODE = './scripts/require-node.js';

export interface BuildTime {
  readonly centres: number;
  readonly seconds: number;
  /** Those of all processors together. */
  readonly processorSeconds: number;
  readonly megabytes: number;
  readonly isPublished: boolean;
}

/**
 * Builds what `writeContent` writes into a folder. With very many centres a list can exceed the limit of
 * its size and is not published; the build is complete by then, so the time is valid.
 */
export async function timeBuild(
  writeContent: (folder: string) => Promise<void>,
): Promise<BuildTime> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  await writeContent(CONTENT);
  const centres = (await readdir(join(CONTENT, 'centres'))).length;
  const start = performance.now();
  const { used, code } = await buildWatched();
  const seconds = (performance.now() - start) / 1000;
  await rm(FOLDER, { recursive: true, force: true });
  return {
    centres,
    seconds,
    processorSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
    megabytes: used.maxRSS / 1000,
    isPublished: code === 0,
  };
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
          CONTENT_DIR: CONTENT,
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
