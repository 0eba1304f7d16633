import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { MockInstance } from 'vitest';
import { ExpectedFailure, runCommand } from '../../../src/cli/expected-failure.ts';

let write: MockInstance<typeof process.stderr.write>;

beforeEach(() => {
  write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  process.exitCode = undefined;
});

test('an expected failure prints its sentence, no stack, and ends with 1', async () => {
  await runCommand(() => Promise.reject(new ExpectedFailure('No port is free.')));
  expect(write.mock.calls).toEqual([['\nNo port is free.\n']]);
  expect(process.exitCode).toBe(1);
});

test('a full disk is explained in a sentence', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
  await runCommand(() => Promise.reject(full));
  expect(write.mock.calls).toEqual([
    ['\nThe disk is full. The published site has not changed. Free some space and try again.\n'],
  ]);
});

test('a command that writes something else says what is unchanged', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
  const kept = { unchanged: 'Nothing was written.', elsewhere: 'Choose another --out.' };
  await runCommand(() => Promise.reject(full), kept);
  expect(write.mock.calls).toEqual([
    ['\nThe disk is full. Nothing was written. Free some space and try again.\n'],
  ]);
});

test.each(['EACCES', 'EROFS', 'ENOTDIR', 'EEXIST', 'EPERM'])(
  '%s: the message gives the folder and the fix',
  async (code) => {
    const message = `${code}: mkdir '/srv/dist'`;
    await runCommand(() => Promise.reject(Object.assign(new Error(message), { code })));
    expect(write.mock.calls).toEqual([
      [
        `\n${message}. The published site has not changed. Set OUT_DIR to a folder that you can write to.\n`,
      ],
    ]);
    expect(process.exitCode).toBe(1);
  },
);

test('a bug is thrown unchanged', async () => {
  const bug = new TypeError('x is undefined');
  await expect(runCommand(() => Promise.reject(bug))).rejects.toBe(bug);
});
