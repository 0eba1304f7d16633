/** Sizes in bytes after Brotli, as static hosts send files. */

import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';
import type { BrotliOptions } from 'node:zlib';

const compressAsync = promisify(brotliCompress);

/** Size at Brotli's best quality, which hosts use for files that do not change. */
export function brotliSize(data: string | Uint8Array): number {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  return brotliCompressSync(bytes, settingsFor(bytes, constants.BROTLI_MAX_QUALITY)).length;
}

/** Qualities, quickest first; each takes longer and nearly always gives a smaller size. */
const QUICKEST = 4;
const SLOWER = [5, 10];
/** The best quality saves less than this share of the size at the last of the slower ones. */
const SAVED_BY_BEST = 0.05;

/** Size at a quality that takes a millisecond for most pages; the best is up to a third smaller. */
export function quickBrotliSize(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, settingsFor(bytes, QUICKEST)).length;
}

/**
 * Size at the quickest quality that gives `most` bytes or fewer, else at the best one. If even the
 * best cannot give that, the size at a quicker one: the best takes seconds for a long page.
 */
export async function brotliSizeWithin(
  bytes: Uint8Array,
  most: number,
  quickSize: number,
): Promise<number> {
  let size = quickSize;
  for (const quality of SLOWER) {
    if (size <= most) return size;
    size = (await compressAsync(bytes, settingsFor(bytes, quality))).length;
  }
  return size <= most || size * (1 - SAVED_BY_BEST) > most ? size : brotliSize(bytes);
}

function settingsFor(bytes: Uint8Array, quality: number): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  };
}
