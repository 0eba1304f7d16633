/** The icon for what asks for it at this address without reading a page. */

import { icoFile } from '../exports/share/ico.ts';
import { png } from '../raster/png.ts';
import { lightColour } from '../styles/colours.ts';
import { ICO_SIZES, icon, TAB_ICON } from '../views/share/icon.ts';
import { svgText } from '../views/share/svg-text.ts';

export async function GET() {
  const svg = svgText(icon(TAB_ICON, lightColour('header')));
  const images = await Promise.all(
    ICO_SIZES.map(async (pixels) => ({ pixels, png: await png(svg, pixels) })),
  );
  return new Response(icoFile(images));
}
