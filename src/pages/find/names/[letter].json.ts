/** The names with a word of a letter, which the finder of a large site fetches when one is typed. */

import type { APIContext } from 'astro';
import { nameFiles } from '../../../exports/browser-files/part-files.ts';
import { siteContent } from '../../../ingest/queries.ts';

export async function getStaticPaths() {
  return [...nameFiles(await siteContent())].map(([letter, text]) => ({
    params: { letter },
    props: { text },
  }));
}

export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text, { headers: JSON_TYPE });
}

const JSON_TYPE = { 'Content-Type': 'application/json' };
