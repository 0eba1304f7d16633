/** Starts one browser for all browser tests of a run. */

import type { TestProject } from 'vitest/node';
import { launchBrowserServer } from '../../../src/cli/launch-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The WebSocket address of the shared browser. */
    browserEndpoint: string;
  }
}

export default async function provideBrowser(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchBrowserServer();
  project.provide('browserEndpoint', server.wsEndpoint());
  return () => server.close();
}
