/** The icons for home screens. */

import type { APIRoute } from 'astro';
import { png } from '../../raster/png.ts';
import { lightColour } from '../../styles/colours.ts';
import { icon, ICONS } from '../../views/share/icon.ts';
import type { HomeIcon } from '../../views/share/icon.ts';
import { svgText } from '../../views/share/svg-text.ts';

export function getStaticPaths() {
  return Object.entries(ICONS).map(([name, props]) => ({ params: { icon: name }, props }));
}

export const GET: APIRoute<HomeIcon> = async ({ props }) =>
  new Response(await png(svgText(icon(props, lightColour('header'))), props.pixels));
