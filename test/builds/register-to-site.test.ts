/**
 * From the register to a served site, and a telephone number corrected in the form: the commands of the
 * README, as somebody would type them. Prints how long each took.
 */

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { setting } from '../../src/domain/entries/setting.ts';
import { openContext, openVisit } from '../support/browser/visit.ts';
import { folderOfTest } from '../support/folder-of-test.ts';
import { freePort } from '../support/free-port.ts';
import { runScript } from '../support/site/build-site.ts';

const shared = resolve(setting(process.env, 'SHARED_DIR') ?? '../shared');
const REGISTER = join(shared, 'gias/edubaseallchildrencentre20260819.csv');
const COUNCIL = '926';
const OLD = /^ {4}value: "?(0[\d ]+)"?$/m;
const NEW = '01632 960124';
/** At 7 seconds each, with looking and thinking, they take less than 90. */
const MOST_ACTIONS = 12;

/** A command that serves until it is stopped, and what it has printed so far that `pattern` finds. */
async function served(
  script: readonly string[],
  settings: Readonly<Record<string, string>>,
  pattern: RegExp,
): Promise<{ readonly address: string; readonly stop: () => Promise<void> }> {
  const child: ChildProcess = spawn(process.execPath, [...script], {
    env: { ...process.env, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'close');
  };
  onTestFinished(stop);
  const address = await new Promise<string>((found, failed) => {
    let output = '';
    const read = (chunk: unknown): void => {
      output += String(chunk);
      const [, at] = pattern.exec(output) ?? [];
      if (at !== undefined) found(at);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('close', () => {
      failed(new Error(`${script.join(' ')} ended:\n${output}`));
    });
  });
  return { address, stop };
}

test('from the register to the site, and a number corrected', async () => {
  const work = await folderOfTest();
  const content = join(work, 'council');
  const settings = { CONTENT_DIR: content, OUT_DIR: join(work, 'dist') };
  const times: string[] = [];
  let since = performance.now();
  const took = (what: string): void => {
    times.push(`${what} ${((performance.now() - since) / 1000).toFixed(1)} s`);
    since = performance.now();
  };

  const made = ['--register', REGISTER, '--la', COUNCIL, '--out', content];
  const { code, output } = await runScript(['scripts/new-site.ts', ...made], {});
  expect(code, output).toBe(0);
  const start = async (): ReturnType<typeof served> =>
    served(
      ['scripts/start.ts'],
      { ...settings, PORT: String(await freePort()) },
      /The site is at (\S+)\/ /,
    );
  const site = await start();
  const file = join(content, 'centres', (await centreWithPhone(content)) ?? '');
  const before = await readFile(file, 'utf8');
  const id = file.replace(/^.*\/|\.yaml$/g, '');
  const [, old = ''] = OLD.exec(before) ?? [];
  expect(await textAt(`${site.address}/centres/${id}/`)).toContain(old);
  took('register to served site:');
  await site.stop();

  const form = await served(
    ['scripts/edit.ts', '--no-site'],
    { ...settings, PORT: String(await freePort()) },
    /Edit the content at (\S+)/,
  );
  const context = await openContext();
  onTestFinished(() => context.close());
  const { page, problems } = await openVisit(context, new URL(form.address).origin);
  since = performance.now();
  let actions = 0;
  const act = async (action: Promise<unknown>): Promise<void> => {
    actions += 1;
    await action;
  };
  await act(page.goto(form.address));
  await act(page.getByLabel('Name or id').fill(`centres/${id}`));
  await act(page.keyboard.press('Enter'));
  await act(page.locator('#field-open-phone-value').fill(NEW));
  await page.locator('#problems').getByText('history has no new change').waitFor();
  await act(page.getByRole('button', { name: 'Add History' }).click());
  await act(page.locator('#field-history-0-why').selectOption('our mistake'));
  expect(await page.locator('#field-history-0-is').inputValue()).toBe(NEW);
  await page.locator('#problems').getByText('No problems').waitFor();
  await act(page.getByRole('button', { name: 'Save', exact: true }).click());
  await page.getByText('Saved in').waitFor();
  took(`correction in the form, ${String(actions)} actions without thinking:`);
  expect(actions).toBeLessThanOrEqual(MOST_ACTIONS);
  expect(problems()).toEqual([]);
  await form.stop();

  since = performance.now();
  const again = await start();
  const text = await textAt(`${again.address}/centres/${id}/`);
  expect(text).toContain(NEW);
  expect(text).not.toContain(old);
  took('corrected site:');
  process.stdout.write(`${times.join('\n')}\n`);
});

/** The file of a centre with a number of its own. */
async function centreWithPhone(content: string): Promise<string | undefined> {
  for (const name of await readdir(join(content, 'centres')))
    if (OLD.test(await readFile(join(content, 'centres', name), 'utf8'))) return name;
  return undefined;
}

async function textAt(address: string): Promise<string> {
  return (await fetch(address)).text();
}
