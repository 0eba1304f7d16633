/** How the site appears on the home screen of a phone. */

import { webManifest } from '../exports/share/web-manifest.ts';
import { siteContent } from '../ingest/queries.ts';
import { lightColour } from '../styles/colours.ts';

export async function GET() {
  const colours = { theme: lightColour('header'), background: lightColour('paper') };
  return Response.json(webManifest(await siteContent(), colours));
}
