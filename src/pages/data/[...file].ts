/** Every file below /data/: the tables in each of their formats, all of them together, and their checksums. */

import type { APIRoute } from 'astro';
import type { MadeFile } from '../../exports/made-files.ts';
import { publishedFiles } from '../../exports/published-files.ts';
import { siteContent } from '../../ingest/queries.ts';
import { links } from '../../wording/frame/links.ts';

export async function getStaticPaths() {
  const context = { content: await siteContent(), siteUrl: new URL(import.meta.env.SITE) };
  const files = await publishedFiles(context);
  return [...files.values()].map((file) => ({
    params: { file: file.path.slice(links.data.length) },
    props: { file },
  }));
}

export const GET: APIRoute<{ file: MadeFile }> = ({ props: { file } }) =>
  new Response(file.body, { headers: { 'content-type': file.mediaType } });
