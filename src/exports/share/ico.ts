/** An ICO file of PNG images, for browsers that ask for /favicon.ico whatever the page says. */

const HEADER = 6;
const ENTRY = 16;
const IS_ICON = 1;
const BITS_OF_COLOUR = 32;

/** @param images  square, at most 256 pixels wide */
export function icoFile(
  images: readonly { readonly pixels: number; readonly png: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  const start = HEADER + ENTRY * images.length;
  const size = images.reduce((sum, { png }) => sum + png.length, start);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint16(2, IS_ICON, true);
  view.setUint16(4, images.length, true);
  let offset = start;
  for (const [index, { pixels, png }] of images.entries()) {
    const entry = HEADER + ENTRY * index;
    // 256 is written as 0.
    view.setUint8(entry, pixels % 256);
    view.setUint8(entry + 1, pixels % 256);
    view.setUint16(entry + 4, 1, true);
    view.setUint16(entry + 6, BITS_OF_COLOUR, true);
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, offset, true);
    bytes.set(png, offset);
    offset += png.length;
  }
  return bytes;
}
