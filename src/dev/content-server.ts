/**
 * The Astro integration of `npm run dev`: each change of the content is shown at once, and problems
 * take the place of every page until they are fixed.
 */

import type { AstroIntegration } from 'astro';
import { hasReadingWithoutProblems } from '../ingest/current-reading.ts';
import { answerForDev } from './answers.ts';
import { watchContent } from './content-watch.ts';

type Hooks = AstroIntegration['hooks'];
type DevServer = Parameters<NonNullable<Hooks['astro:server:setup']>>[0]['server'];

/** @param base  the path of the site, with a slash at both ends */
export function contentServer(base: string): AstroIntegration {
  return {
    name: 'content-server',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // With "always" Astro asks for a slash also after the name of a file that a page's route makes.
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
      'astro:server:setup': async ({ server }) => {
        const content = await watchContent(server.watcher, () => {
          showAgain(server);
        });
        server.middlewares.use(
          answerForDev(base, () => ({
            problems: content.problems,
            isShown: hasReadingWithoutProblems(),
          })),
        );
      },
    },
  };
}

/** Astro keeps a route's list of addresses until this event says that the content has changed. */
function showAgain({ environments }: DevServer): void {
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}
