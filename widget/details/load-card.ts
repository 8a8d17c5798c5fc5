import type { CardAnswer } from '../../shared/contract/card-answer.ts';
import { paths } from '../../shared/contract/paths.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import type { Lang } from '../../shared/messages/lang.ts';
import { timeoutMs } from '../limits.ts';

export type LoadCardOptions = {
  readonly origin: string;
  readonly lang: Lang;
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal;
};

/** The card of one code, or the problem that stands in its way; undefined without any answer that can be read. */
export async function loadCard(
  code: string,
  { origin, lang, fetch, signal }: LoadCardOptions,
): Promise<CardAnswer | Problem | undefined> {
  const request = new AbortController();
  const timer = setTimeout(() => request.abort(), timeoutMs);
  signal.addEventListener('abort', () => request.abort());
  try {
    const response = await fetch(`${origin}${paths.card(encodeURIComponent(code))}?lang=${lang}`, {
      signal: request.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const answer: CardAnswer | Problem = await response.json();
    return 'card' in answer || 'detailZh' in answer ? answer : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
