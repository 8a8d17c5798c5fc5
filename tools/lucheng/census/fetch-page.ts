import { readAtMost } from '../../../shared/register/reader/read-at-most.ts';
import type { Terminal } from '../command.ts';
import { decodePage } from './decode-page.ts';

/** A page's text and the address that it came from, or why there is none, in both languages. */
export type FetchedPage =
  | { readonly kind: 'page'; readonly url: string; readonly html: string }
  | { readonly kind: 'unread'; readonly zh: string; readonly en: string };

/** Larger pages are none that somebody reads. */
const mostBytes = 8 * 1024 * 1024;
const mostRedirects = 5;

/**
 * Fetches one page that was named. It goes where it is sent only on the same host (with or without www), from http to https
 * but never back: what a page says must not choose what this machine asks, in whose network other servers may answer.
 */
export async function fetchPage(
  named: string,
  fetch: Terminal['fetch'],
  patienceMs: number,
): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(patienceMs);
  let url = new URL(named);
  try {
    for (let turn = 0; turn <= mostRedirects; turn++) {
      const response = await fetch(url.href, { redirect: 'manual', signal, headers });
      const location = response.status >= 300 && response.headers.get('location');
      if (!location) return await readPage(url, response);
      await response.body?.cancel();
      const next = URL.parse(location, url.href);
      if (!next || !maySend(url, next)) return unread.elsewhere(next?.href ?? location);
      url = next;
    }
    return unread.redirects;
  } catch (error) {
    return signal.aborted ? unread.slow(patienceMs) : unread.unreachable(error);
  }
}

const headers = { Accept: 'text/html,application/xhtml+xml' };

function maySend(from: URL, to: URL): boolean {
  const hostOf = ({ hostname }: URL) => hostname.replace(/^www\./, '');
  const isUpgrade = from.protocol === 'http:' && to.protocol === 'https:' && to.port === '';
  const isSameScheme = from.protocol === to.protocol && from.port === to.port;
  return hostOf(from) === hostOf(to) && (isSameScheme || isUpgrade);
}

async function readPage(url: URL, response: Response): Promise<FetchedPage> {
  if (!response.ok || !response.body) return unread.status(response.status);
  const type = response.headers.get('content-type') ?? '';
  if (!/^(text\/html|application\/xhtml\+xml)\b|^$/i.test(type)) return unread.type(type);
  const read = await readAtMost(response.body, mostBytes);
  if (read.kind !== 'bytes') return unread.large;
  return { kind: 'page', url: url.href, html: decodePage(read.bytes, type) };
}

const unread = {
  slow: (ms: number) => say(`${ms / 1000} 秒内没有读完`, `not read within ${ms / 1000} s`),
  unreachable: (error: unknown) => {
    const why = error instanceof Error ? String(error.cause ?? error.message) : String(error);
    return say(`无法连接（${why}）`, `out of reach (${why})`);
  },
  status: (status: number) => say(`应答 ${status}`, `answered ${status}`),
  type: (type: string) => say(`不是网页（${type}）`, `no page (${type})`),
  large: say('超过 8 MB', 'larger than 8 MB'),
  redirects: say('跳转过多', 'too many redirects'),
  elsewhere: (to: string) =>
    say(
      `跳转到别处：${to}；要查请直接写明该网址`,
      `sends elsewhere: ${to}; name that address to read it`,
    ),
};

function say(zh: string, en: string): FetchedPage {
  return { kind: 'unread', zh, en };
}
