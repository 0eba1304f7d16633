/** security.txt, if the publisher has a contact. */

import type { APIRoute } from 'astro';
import { securityTxt } from '../../exports/share/security-txt.ts';
import { siteContent } from '../../ingest/queries.ts';

export async function getStaticPaths() {
  const { site } = await siteContent();
  const body = securityTxt(site, new URL(import.meta.env.SITE));
  return body === undefined ? [] : [{ params: { file: 'security' }, props: { body } }];
}

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body);
