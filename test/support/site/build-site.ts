/** Builds a site for a test with the same script as `npm run build`, in a separate folder. */

import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BuildRun {
  /** The exit code; null if a signal ended the process. */
  readonly code: number | null;
  /** Everything that it printed. */
  readonly output: string;
}

/** A new empty folder. */
export function freshFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'site-test-'));
}

/**
 * Runs the build with these settings.
 * @param settings  environment of the build: CONTENT_DIR, OUT_DIR, SITE_URL, AS_OF
 * @param onOutput  called with all output so far whenever there is more; `end` kills the process
 */
export function runBuild(
  settings: Readonly<Record<string, string>>,
  onOutput: (output: string, end: () => void) => void = () => undefined,
): Promise<BuildRun> {
  return runScript(['scripts/build.ts'], settings, onOutput);
}

/** Runs the build and kills it after so many milliseconds, unless it ends before. */
export async function runKilledBuild(
  settings: Readonly<Record<string, string>>,
  milliseconds: number,
): Promise<BuildRun> {
  return runScript(['scripts/build.ts'], settings, undefined, AbortSignal.timeout(milliseconds));
}

/** Runs one of the project's scripts to its end. */
export function runScript(
  commandLine: readonly string[],
  settings: Readonly<Record<string, string>>,
  onOutput: (output: string, end: () => void) => void = () => undefined,
  killed?: AbortSignal,
): Promise<BuildRun> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, commandLine, {
      env: { ...process.env, NODE_ENV: 'production', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    killed?.addEventListener('abort', () => child.kill('SIGKILL'));
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
      onOutput(output, () => child.kill('SIGKILL'));
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', failed);
    child.on('close', (code) => {
      done({ code, output });
    });
  });
}

/** @throws Error with the output if the build fails */
export async function buildSite(settings: Readonly<Record<string, string>>): Promise<void> {
  const { code, output } = await runBuild(settings);
  if (code !== 0) throw new Error(`The build exited with ${String(code)}:\n${output}`);
}
