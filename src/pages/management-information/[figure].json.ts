/** Each figure as a JSON file beside its page. */

import type { APIContext } from 'astro';
import { figureFiles } from '../../exports/data/figure-files.ts';
import { siteContent } from '../../ingest/queries.ts';

export async function getStaticPaths() {
  const files = figureFiles(await siteContent(), new URL(import.meta.env.SITE));
  return [...files].map(([figure, body]) => ({ params: { figure }, props: { body } }));
}

export function GET({ props }: APIContext<{ body: string }>): Response {
  return new Response(props.body, { headers: { 'Content-Type': 'application/json' } });
}
