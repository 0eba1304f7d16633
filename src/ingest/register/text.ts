/** The text of a file in the encodings that the register has used, or what the file is instead. */

/** UTF-8 with or without its mark, UTF-16 with it, else Windows-1252. */
export function extractText(
  bytes: Uint8Array,
): { readonly text: string } | { readonly found: string } {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) return { found: 'a ZIP or Excel file' };
  const text = decoded(bytes);
  const start = text.trimStart().slice(0, 200);
  if (start === '') return { found: 'an empty file' };
  if (/^<(!doctype|html|\?xml|[a-z]+[\s>])/i.test(start)) return { found: 'a web page' };
  if (/^[{[]/.test(start)) return { found: 'an error message of the download service' };
  if (text.includes('\0')) return { found: 'a file that is not text' };
  return { text };
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
