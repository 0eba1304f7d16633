/** Builds a site for a test just as `npm run build` does, in a folder of its own. */

import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BuildRun {
  /** The exit code, or nothing where a signal ended it. */
  readonly code: number | null;
  /** All that it printed. */
  readonly output: string;
}

/** An empty folder that nothing else uses. */
export function freshFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'site-test-'));
}

/**
 * Runs the build with these settings.
 * @param settings  environment of the build: CONTENT_DIR, OUT_DIR, SITE_URL, AS_OF
 * @param onOutput  called with all output so far whenever there is more; it may end the process
 */
export function runBuild(
  settings: Readonly<Record<string, string>>,
  onOutput: (output: string, end: () => void) => void = () => undefined,
): Promise<BuildRun> {
  return runScript(['scripts/build.ts'], settings, onOutput);
}

/** Runs one of the project's scripts to its end. */
export function runScript(
  commandLine: readonly string[],
  settings: Readonly<Record<string, string>>,
  onOutput: (output: string, end: () => void) => void = () => undefined,
): Promise<BuildRun> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, commandLine, {
      env: { ...process.env, NODE_ENV: 'production', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (chunk: Buffer): void => {
      output += chunk.toString();
      onOutput(output, () => child.kill('SIGKILL'));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', failed);
    child.on('close', (code) => {
      done({ code, output });
    });
  });
}

/** Builds, and fails the test with all that was printed where the build did not end well. */
export async function buildSite(settings: Readonly<Record<string, string>>): Promise<void> {
  const { code, output } = await runBuild(settings);
  if (code !== 0) throw new Error(`The build ended with ${String(code)}:\n${output}`);
}
