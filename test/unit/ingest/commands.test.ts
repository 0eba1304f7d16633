/** npm run check and npm run guide as they are called: what they print and how they end. */

import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

function run(script: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

const FAULTY = { CONTENT_DIR: 'test/build/sites/faulty/content' };

test('the content of this site has no problem', () => {
  const { status, stdout } = run('check-content.ts', []);
  expect(stdout).toMatch(/^[\d,]+ entries checked, no problems\./);
  expect(status).toBe(0);
}, 60_000);

test('problems end the check with 1, and no stack', () => {
  const { status, stdout, stderr } = run('check-content.ts', [], FAULTY);
  expect(stdout).toMatch(/17 problems in 9 files\. Nothing was built\.\n$/);
  expect(stderr).toBe('  10 entries read\n');
  expect(status).toBe(1);
}, 60_000);

test('as data', () => {
  const { status, stdout } = run('check-content.ts', ['--json'], FAULTY);
  const { entries, problems } = JSON.parse(stdout) as { entries: number; problems: unknown[] };
  expect([entries, problems.length, status]).toEqual([10, 17, 1]);
}, 60_000);

test('as annotations', () => {
  const { status, stdout } = run('check-content.ts', ['--github'], FAULTY);
  expect(stdout.match(/^::error file=[^,]+,line=\d+,col=\d+,title=/gm)).toHaveLength(17);
  expect(status).toBe(1);
}, 60_000);

test.each([
  ['check-content.ts', '--jsn', 'npm run check accepts only --json or --github, after "--".'],
  ['write-content-guide.ts', '--chek', 'npm run guide accepts only --check, after "--".'],
])(
  '%s %s: an unknown option is named, and nothing is done',
  (script, option, words) => {
    expect(run(script, [option])).toEqual({
      status: 1,
      stdout: '',
      stderr: `\nUnknown option: ${option}. ${words}\n`,
    });
  },
  60_000,
);

test('one form of the report at a time', () => {
  const { status, stdout, stderr } = run('check-content.ts', ['--json', '--github']);
  expect([status, stdout, stderr]).toEqual([1, '', '\nUse --json or --github, not both.\n']);
}, 60_000);

test('a missing site is reported without a stack', () => {
  const { status, stderr } = run('check-site.ts', [], { OUT_DIR: '/nowhere/dist' });
  expect([status, stderr]).toEqual([
    1,
    '\nThere is no site in /nowhere/dist. Build it first: npm run build\n',
  ]);
}, 60_000);

test('a missing guide is reported without a stack', () => {
  const { status, stderr } = run('write-content-guide.ts', [], { CONTENT_DIR: '/nowhere' });
  expect([status, stderr]).toEqual([
    1,
    '\nThere is no guide at /nowhere/README.md. Set CONTENT_DIR to a folder with a README.md.\n',
  ]);
}, 60_000);

test('the guide matches the schemas', () => {
  const { status, stdout } = run('write-content-guide.ts', ['--check']);
  expect(stdout).toBe('The content guide matches the schemas.\n');
  expect(status).toBe(0);
}, 60_000);
