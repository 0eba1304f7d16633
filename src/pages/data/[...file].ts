/** Every file below /data/: the tables in each of their formats, and the ZIP of them all. */

import type { APIRoute } from 'astro';
import { madeFilesBelow } from '../../exports/made-files.ts';
import type { MadeFile } from '../../exports/made-files.ts';
import { siteContent } from '../../ingest/queries.ts';
import { links } from '../../wording/frame/links.ts';

export async function getStaticPaths() {
  const context = { content: await siteContent(), siteUrl: new URL(import.meta.env.SITE) };
  return madeFilesBelow(context, links.data).map((file) => ({
    params: { file: file.path.slice(links.data.length) },
    props: { file },
  }));
}

export const GET: APIRoute<{ file: MadeFile }> = ({ props: { file } }) =>
  new Response(file.body, { headers: { 'content-type': file.mediaType } });
