/** The icon in browsers' tabs. */

import { lightColour } from '../styles/colours.ts';
import { icon, TAB_ICON } from '../views/share/icon.ts';
import { svgText } from '../views/share/svg-text.ts';

export function GET() {
  return new Response(svgText(icon(TAB_ICON, lightColour('header'))));
}
