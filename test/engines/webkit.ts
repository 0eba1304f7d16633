/** WebKitGTK, Safari's engine on Linux, through its WebDriver; without a screen it gets one of its own. */

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Builder, By, Capabilities, Key, until } from 'selenium-webdriver';
import type { WebDriver } from 'selenium-webdriver';
import { vi } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { PATIENCE_MS, programAt, WINDOW } from './engine.ts';
import type { Engine } from './engine.ts';

const INSTALL = 'Install WebKitGTK: apt-get install --no-install-recommends webkit2gtk-driver xvfb';
const BROWSERS = ['x86_64', 'aarch64'].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

export async function openWebKit(): Promise<Engine> {
  const driver = programAt('WEBKIT_DRIVER_PATH', ['/usr/bin/WebKitWebDriver'], INSTALL);
  const binary = programAt('MINIBROWSER_PATH', BROWSERS, INSTALL);
  const screen = await openScreen();
  const port = String(await freePort());
  const env = { ...process.env, DISPLAY: screen.name };
  const driving = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
  const stop = (): void => {
    driving.kill();
    screen.process?.kill();
  };
  const browser = await connect(`http://127.0.0.1:${port}`, binary).catch((error: unknown) => {
    stop();
    throw error;
  });
  await browser
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...WINDOW });
  return {
    open: (address) => browser.get(address),
    type: async (box, text) => {
      const field = await browser.wait(until.elementLocated(By.css(box)), PATIENCE_MS);
      await field.clear();
      await field.sendKeys(text);
    },
    pressEnter: async (box) => {
      await browser.findElement(By.css(box)).sendKeys(Key.ENTER);
    },
    read: (expression) => browser.executeScript(`return (${expression})`),
    close: async () => {
      await browser.quit();
      stop();
    },
  };
}

async function connect(server: string, binary: string): Promise<WebDriver> {
  const ready = async (): Promise<boolean> =>
    (await fetch(`${server}/status`).catch(() => undefined))?.ok === true;
  await vi.waitUntil(ready, { timeout: PATIENCE_MS });
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  return new Builder().usingServer(server).withCapabilities(capabilities).build();
}

interface Screen {
  readonly name: string;
  /** Undefined for the machine's own screen. */
  readonly process?: ChildProcess;
}

async function openScreen(): Promise<Screen> {
  const own = process.env['DISPLAY'];
  if (own !== undefined && own !== '') return { name: own };
  const { width, height } = WINDOW;
  const started = spawn(
    programAt('XVFB_PATH', ['/usr/bin/Xvfb'], INSTALL),
    [
      '-displayfd',
      '1',
      '-screen',
      '0',
      `${String(width)}x${String(height)}x24`,
      '-nolisten',
      'tcp',
    ],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const [number] = (await once(started.stdout, 'data')) as [Buffer];
  return { name: `:${number.toString().trim()}`, process: started };
}
