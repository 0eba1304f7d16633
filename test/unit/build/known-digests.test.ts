import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';
import { expect, test, vi } from 'vitest';
import { knownDigests } from '../../../src/build/known-digests.ts';

interface Encryption {
  readonly generateCspDigest: (data: string, algorithm: string) => Promise<string>;
}

const astro = new URL('.', import.meta.resolve('astro/package.json'));
const original = fileURLToPath(new URL('dist/core/encryption.js', astro));

/** The module of the Astro that is installed, as pages get it. */
async function changedModule(): Promise<Encryption> {
  const { output } = await build({ input: original, plugins: [knownDigests()], write: false });
  return (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)) as Encryption;
}

const hash = (text: string): string =>
  `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('gives the hashes of different texts, and calculates each once', async () => {
  const digest = vi.spyOn(crypto.subtle, 'digest');
  const { generateCspDigest } = await changedModule();
  for (const text of ['a{}', 'b{}', 'a{}', '', 'b{}'])
    expect(await generateCspDigest(text, 'SHA-256')).toBe(hash(text));
  expect(digest).toHaveBeenCalledTimes(3);
  expect(await generateCspDigest('a{}', 'SHA-512')).toMatch(/^sha512-/);
});

test('leaves other modules, and a module without the function, as they are', () => {
  const { transform } = knownDigests();
  expect(transform('async function generateCspDigest(data) {}', '/src/own.ts')).toBeUndefined();
  expect(transform('export const words = 1;', '/astro/dist/core/encryption.js')).toBeUndefined();
});
