/** The single postcodes of an outcode, which the finder fetches when one of them is asked for. */

import type { APIContext } from 'astro';
import { unitFiles } from '../../../exports/browser-files/units-file.ts';
import { siteContent } from '../../../ingest/queries.ts';

export async function getStaticPaths() {
  return [...unitFiles(await siteContent())].map(([outcode, text]) => ({
    params: { outcode: outcode.toLowerCase() },
    props: { text },
  }));
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text, { headers: JSON_TYPE });
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
