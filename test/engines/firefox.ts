/** Firefox, driven through WebDriver BiDi, which it speaks itself. */

import puppeteer from 'puppeteer-core';
import { PATIENCE_MS, programAt, WINDOW } from './engine.ts';
import type { Engine } from './engine.ts';

export async function openFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: programAt(
      'FIREFOX_PATH',
      ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
      'Install Firefox: apt-get install --no-install-recommends firefox-esr',
    ),
    defaultViewport: WINDOW,
  });
  const page = await browser.newPage();
  return {
    open: async (address) => {
      await page.goto(address);
    },
    type: async (box, text) => {
      await page.waitForSelector(box, { timeout: PATIENCE_MS });
      await page.click(box, { count: 3 });
      await page.keyboard.press('Backspace');
      await page.keyboard.type(text);
    },
    pressEnter: async (box) => {
      await page.focus(box);
      await page.keyboard.press('Enter');
    },
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
