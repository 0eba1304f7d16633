/** Finds and starts a browser for tests, screenshots and the bench; `npm ci` is enough on Linux x64. */

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserServer } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];
/** Where Debian, Fedora and Arch install libnss3, which a minimal system lacks. */
const NSS_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib64',
  '/usr/lib',
];

// In containers Chromium runs as root, where its sandbox does not start, and /dev/shm is small.
const ARGUMENTS = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** @param more  further arguments of the browser */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: [...ARGUMENTS, ...more] });
}

/** A browser that several test files share; they connect to its `wsEndpoint()`. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: await browserPath(), args: ARGUMENTS });
}

/** @throws Error with what to install if no browser is found */
async function browserPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is "${named}", which does not exist. Set it to the program of Chromium or Chrome.`,
    );
  }
  return INSTALLED.find((path) => existsSync(path)) ?? (await unpackedBrowser());
}

/**
 * The browser from the package @sparticuz/chromium, unpacked into the project's cache.
 *
 * The package unpacks into the system's temporary folder, which other programs share and clear,
 * so TMPDIR points to the cache while it unpacks.
 */
async function unpackedBrowser(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(
      'No browser found. Install Chromium or Chrome and set CHROMIUM_PATH to its program.',
    );
  const folder = resolve('.cache/chromium');
  await mkdir(folder, { recursive: true });
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  if (!NSS_FOLDERS.some((place) => existsSync(join(place, 'libnss3.so'))))
    process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    const path = await packed.executablePath();
    // The package's own settings look for its fonts in /tmp only.
    process.env['FONTCONFIG_FILE'] = join(folder, 'fonts.conf');
    await writeFile(process.env['FONTCONFIG_FILE'], fontSettings(folder));
    return path;
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

function fontSettings(folder: string): string {
  const folders = ['/usr/share/fonts', join(folder, 'fonts')];
  return `<?xml version="1.0"?>
<fontconfig>
${folders.map((name) => `  <dir>${name}</dir>`).join('\n')}
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;
}
