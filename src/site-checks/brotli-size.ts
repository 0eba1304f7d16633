/** How many bytes reach a reader: sizes after brotli, as static hosts send them. */

import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';
import type { BrotliOptions } from 'node:zlib';

const compressBeside = promisify(brotliCompress);

/** Size at brotli's best setting, which is what hosts keep for files that do not change. */
export function brotliSize(data: string | Uint8Array): number {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  return brotliCompressSync(bytes, settingsFor(bytes, constants.BROTLI_MAX_QUALITY)).length;
}

/** Settings from the quickest on; each takes longer and gives less, hardly ever more. */
const QUICKER_THAN_BEST = [4, 5, 10];
/** The best setting saves less than this share of what the last of the quicker ones gives. */
const SAVED_BY_BEST = 0.05;

/**
 * Size at the quickest setting that brings the bytes to `most` bytes or fewer, else at the best one.
 * Where even that could not, the size is that of a quicker one: a long list takes the best seconds.
 * It is worked out beside the program's other work.
 */
export async function brotliSizeWithin(bytes: Uint8Array, most: number): Promise<number> {
  let size = 0;
  for (const quality of QUICKER_THAN_BEST) {
    size = (await compressBeside(bytes, settingsFor(bytes, quality))).length;
    if (size <= most) return size;
  }
  return size * (1 - SAVED_BY_BEST) > most ? size : brotliSize(bytes);
}

function settingsFor(bytes: Uint8Array, quality: number): BrotliOptions {
  return {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  };
}
