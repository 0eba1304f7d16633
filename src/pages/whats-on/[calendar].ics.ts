/** The calendars of sessions: of all, and of each district. */

import type { APIRoute } from 'astro';
import { sessionCalendar, sessionCalendars } from '../../exports/whats-on/session-calendar.ts';
import type { SessionCalendar } from '../../exports/whats-on/session-calendar.ts';
import { siteContent } from '../../ingest/queries.ts';

export async function getStaticPaths() {
  return sessionCalendars(await siteContent()).map((calendar) => ({
    params: { calendar: calendar.name },
    props: calendar,
  }));
}

export const GET: APIRoute<SessionCalendar> = async ({ props }) =>
  new Response(sessionCalendar(await siteContent(), props, new URL(import.meta.env.SITE)));
