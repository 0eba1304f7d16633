/** The part of CBOR (RFC 8949) that Pagefind packs its tables in: numbers, texts and lists. */

export type Packed = number | string | readonly Packed[];

const NUMBER = 0;
const TEXT = 3;
const LIST = 4;

/** @throws RangeError for anything else than numbers, texts and lists */
export function unpacked(bytes: Uint8Array): Packed {
  const view = Buffer.from(bytes);
  let at = 0;
  const read = (): Packed => {
    const first = view.readUInt8(at);
    at += 1;
    const size = readSize(first & 31);
    switch (first >> 5) {
      case NUMBER:
        return size;
      case TEXT:
        at += size;
        return view.toString('utf8', at - size, at);
      case LIST:
        return Array.from({ length: size }, read);
      default:
        throw new RangeError(`no number, text or list at ${String(at - 1)}`);
    }
  };
  const readSize = (short: number): number => {
    if (short < 24) return short;
    if (short > 26) throw new RangeError(`a size of a sort that is not read, at ${String(at - 1)}`);
    const length = 2 ** (short - 24);
    at += length;
    return view.readUIntBE(at - length, length);
  };
  return read();
}

export function packed(value: Packed): Uint8Array {
  const parts: Uint8Array[] = [];
  const write = (item: Packed): void => {
    if (typeof item === 'number') parts.push(head(NUMBER, item));
    else if (typeof item === 'string') {
      const text = Buffer.from(item);
      parts.push(head(TEXT, text.length), text);
    } else {
      parts.push(head(LIST, item.length));
      item.forEach(write);
    }
  };
  write(value);
  return Buffer.concat(parts);
}

/** The kind of an item and its size, in as few bytes as it takes. */
function head(kind: number, size: number): Uint8Array {
  if (size < 24) return Uint8Array.of((kind << 5) | size);
  const length = size < 2 ** 8 ? 1 : size < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + length);
  bytes.writeUInt8((kind << 5) | (24 + Math.log2(length)));
  bytes.writeUIntBE(size, 1, length);
  return bytes;
}
