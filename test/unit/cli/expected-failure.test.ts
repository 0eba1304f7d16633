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

test('a full disk is said in words', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
  await runCommand(() => Promise.reject(full));
  expect(write.mock.calls).toEqual([['\nThe disk is full. The site is as it was before.\n']]);
});

test.each(['EACCES', 'EROFS', 'ENOTDIR', 'EPERM'])(
  '%s: a folder is named, and the fix',
  async (code) => {
    const message = `${code}: mkdir '/srv/dist'`;
    await runCommand(() => Promise.reject(Object.assign(new Error(message), { code })));
    expect(write.mock.calls).toEqual([
      [
        `\n${message}. The site is as it was before. Set OUT_DIR to a folder that you may write to.\n`,
      ],
    ]);
    expect(process.exitCode).toBe(1);
  },
);

test('a fault of the code is thrown as it is', async () => {
  const fault = new TypeError('x is undefined');
  await expect(runCommand(() => Promise.reject(fault))).rejects.toBe(fault);
});
