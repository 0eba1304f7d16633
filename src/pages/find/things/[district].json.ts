/** The things of a district, which the finder of a large site fetches when an answer is about it. */

import type { APIContext } from 'astro';
import { partFiles } from '../../../exports/browser-files/part-files.ts';
import { siteContent } from '../../../ingest/queries.ts';

export async function getStaticPaths() {
  return [...partFiles(await siteContent())].map(([district, text]) => ({
    params: { district },
    props: { text },
  }));
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text, { headers: JSON_TYPE });
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
