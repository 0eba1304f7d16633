/** The picture for links to the site in messages and social networks. */

import { siteContent } from '../ingest/queries.ts';
import { png } from '../raster/png.ts';
import { lightColour } from '../styles/colours.ts';
import { sharePicture } from '../views/share/picture.ts';
import { svgText } from '../views/share/svg-text.ts';
import { PICTURE } from '../wording/share/picture.ts';

export async function GET() {
  const picture = sharePicture(await siteContent(), lightColour);
  return new Response(await png(svgText(picture), PICTURE.width));
}
