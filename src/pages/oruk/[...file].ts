/** Every file below /oruk/: the services as an Open Referral UK interface made of files. */

import type { APIRoute } from 'astro';
import { madeFilesBelow } from '../../exports/made-files.ts';
import type { MadeFile } from '../../exports/made-files.ts';
import { ORUK_FOLDER } from '../../exports/oruk/answers.ts';
import { siteContent } from '../../ingest/queries.ts';

export async function getStaticPaths() {
  const context = { content: await siteContent(), siteUrl: new URL(import.meta.env.SITE) };
  return madeFilesBelow(context, ORUK_FOLDER).map((file) => ({
    params: { file: file.path.slice(ORUK_FOLDER.length) },
    props: { file },
  }));
}

export const GET: APIRoute<{ file: MadeFile }> = ({ props: { file } }) =>
  new Response(file.body, { headers: { 'content-type': file.mediaType } });
