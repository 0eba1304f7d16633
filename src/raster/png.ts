/** Draws SVG as PNG, with text in the site's typeface; the same bytes on every machine. */

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import decompress from 'woff2-encoder/decompress';

const TYPEFACE =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const ENGINE = '@resvg/resvg-wasm/index_bg.wasm';

let typeface: Promise<Uint8Array> | undefined;

/** @param width  in pixels; the height follows from the picture */
export async function png(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
  typeface ??= start();
  const fontBuffers = [await typeface];
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontBuffers, defaultFontFamily: 'Atkinson Hyperlegible Next', loadSystemFonts: false },
  });
  const image = picture.render();
  const bytes = new Uint8Array(image.asPng());
  image.free();
  picture.free();
  return bytes;
}

/** The engine can be started once only. */
async function start(): Promise<Uint8Array> {
  // Not from this module: Astro bundles it into a folder without packages.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const [engine, compressed] = await Promise.all(
    [ENGINE, TYPEFACE].map((file) => readFile(resolve(file))),
  );
  await initWasm(engine as BufferSource);
  return decompress(compressed as Uint8Array);
}
