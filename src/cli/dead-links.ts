/** Asks web addresses whether they still answer, a few at a time. */

import { atOnce } from './at-once.ts';

/** What an address answered. */
export interface LinkAnswer {
  readonly url: string;
  /** "works": it answered; "dead": the server says it is gone; "unclear": it refused us or gave no answer. */
  readonly state: 'works' | 'dead' | 'unclear';
  /** "404", or why there was no answer. */
  readonly because: string;
}

export interface LinkCheck {
  /** How many addresses are asked at the same time. */
  readonly atOnce: number;
  /** How long to wait for each answer, in milliseconds. */
  readonly patience: number;
  readonly onAnswer?: () => void;
}

const GONE: ReadonlySet<number> = new Set([404, 410]);
/** Some servers refuse HEAD, or answer it wrongly. */
const HEAD_UNSUITED: ReadonlySet<number> = new Set([400, 403, 404, 405, 501]);

/** The answers in the order of `urls`. */
export async function askLinks(urls: readonly string[], check: LinkCheck): Promise<LinkAnswer[]> {
  return atOnce(check.atOnce, urls, async (url) => {
    const answer = await ask(url, check.patience);
    check.onAnswer?.();
    return answer;
  });
}

/** Whether any of the addresses can be reached at all. */
export async function isOnline(urls: readonly string[], patience: number): Promise<boolean> {
  const tries = urls.map((url) => status(url, 'HEAD', patience));
  return Promise.any(tries).then(
    () => true,
    () => false,
  );
}

async function ask(url: string, patience: number): Promise<LinkAnswer> {
  try {
    const first = await status(url, 'HEAD', patience);
    const code = HEAD_UNSUITED.has(first) ? await status(url, 'GET', patience) : first;
    const state = code < 400 ? 'works' : GONE.has(code) ? 'dead' : 'unclear';
    return { url, state, because: String(code) };
  } catch (error) {
    const { name, cause } = error as Error;
    const code = (cause as NodeJS.ErrnoException | undefined)?.code;
    return { url, state: code === 'ENOTFOUND' ? 'dead' : 'unclear', because: code ?? name };
  }
}

async function status(url: string, method: 'HEAD' | 'GET', patience: number): Promise<number> {
  const response = await fetch(url, { method, signal: AbortSignal.timeout(patience) });
  await response.body?.cancel();
  return response.status;
}
