/** Accidents to any file: its bytes are others, fewer, or those of another kind of file. */

import { strToU8, zipSync } from 'fflate';
import { pick } from './sample.ts';

type ByteAccident = (bytes: Buffer, at: number, sign: number) => Uint8Array;

const ERROR_PAGE =
  '<!DOCTYPE html>\r\n<html lang="en"><head><title>Service unavailable</title></head><body><h1>503</h1></body></html>\r\n';
const OTHER_FILES: readonly (Uint8Array | string)[] = [
  ERROR_PAGE,
  `\r\n\r\n<!-- 503 -->\r\n${ERROR_PAGE}`,
  `\uFEFF${ERROR_PAGE}`,
  '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
  '{"error":{"code":429,"message":"Too many requests"}}',
  '[]',
  'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n',
  'Bad gateway',
  '',
  '\r\n\r\n\r\n',
  '\0',
  zipSync({ 'file.csv': strToU8('a,b\n1,2\n') }),
  '%PDF-1.7\n%âãÏÓ\n1 0 obj\n',
  '\u0089PNG\r\n\u001A\n',
];

export const BYTE_ACCIDENTS = {
  'a byte flipped': (bytes, at, sign) => flipped(bytes, at, sign, 1),
  'bytes flipped': (bytes, at, sign) => flipped(bytes, at, sign, 2 + (sign % 40)),
  'the end lost': (bytes, at) => bytes.subarray(0, at % (bytes.length + 1)),
  'the start lost': (bytes, at) => bytes.subarray(at % (bytes.length + 1)),
  'a part lost': (bytes, at, sign) => {
    const from = at % (bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + 1 + (sign % 2000))]);
  },
  'a part twice': (bytes, at, sign) => {
    const from = at % (bytes.length + 1);
    const part = bytes.subarray(from, from + 1 + (sign % 2000));
    return Buffer.concat([bytes.subarray(0, from), part, bytes.subarray(from)]);
  },
  'NULs in it': (bytes, at, sign) => {
    const from = at % (bytes.length + 1);
    const nuls = Buffer.alloc(1 + (sign % 5000));
    return Buffer.concat([bytes.subarray(0, from), nuls, bytes.subarray(from)]);
  },
  'the end is NULs, as after a power cut': (bytes, at) => {
    const from = at % (bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, from), Buffer.alloc(bytes.length - from)]);
  },
  'another file': (_, at) => Buffer.from(pick(OTHER_FILES, at)),
  'another file after it': (bytes, at) =>
    Buffer.concat([bytes, Buffer.from(pick(OTHER_FILES, at))]),
} as const satisfies Readonly<Record<string, ByteAccident>>;

function flipped(bytes: Buffer, at: number, sign: number, count: number): Uint8Array {
  const after = Buffer.from(bytes);
  for (let n = 0; n < count && after.length > 0; n++) {
    const index = (at + n * 7919 * (1 + (sign % 97))) % after.length;
    after[index] = (after[index] ?? 0) ^ (1 << ((sign + n) % 8));
  }
  return after;
}
