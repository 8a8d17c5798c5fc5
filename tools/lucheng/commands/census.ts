import { toInstant } from '../../../shared/time/shanghai.ts';
import { type CensusPage, linesOfPage, sumLine } from '../census/census-lines.ts';
import { type FetchedPage, fetchPage } from '../census/fetch-page.ts';
import type { FoundBadge } from '../census/found-badge.ts';
import { judgeBadge } from '../census/judge-badge.ts';
import { PageLooker } from '../census/page-looker.ts';
import { type Command, CommandError, numberOption, textOption } from '../command.ts';
import { defaultRegister, fetchRegister, registerOptions } from '../exchange/fetch-register.ts';

export const census: Command = {
  name: 'census',
  usage: 'census URL… --key-set KEYSET.json [--register ORIGIN] [--seconds 20]',
  summary:
    'Finds every badge in the source of the pages named (element, picture, inlined SVG) and says of each: genuine; stale (says what the register says no more, or is too old); forged (says what the register can’t have said); or copied (a picture or a script from elsewhere, of which nothing can be said). Fetches these pages and the register, nothing else: it is sent on only within a host, and runs no script. Exit code 0: all pages read, all badges genuine; 1 otherwise.',
  options: { ...registerOptions, seconds: { type: 'string' } },
  operands: 'some',
  async run(input, terminal) {
    const patienceMs =
      1000 * numberOption(input, 'seconds', { least: 1, most: 600, otherwise: 20 });
    const named = input.operands.map(mustBePage);
    const { origin } = new URL(textOption(input, 'register', defaultRegister));
    const looker = new PageLooker();
    const looked: LookedAt[] = [];
    for (const url of named) {
      const page = await fetchPage(url, terminal.fetch, patienceMs);
      looked.push({ named: url, ...(await lookAt(page, looker, origin, patienceMs)) });
    }
    await looker.end();
    // After the pages: what a badge says is never newer than the register that it is held against.
    const register = await fetchRegister(input, terminal);
    const ground = { register, origin, now: toInstant(terminal.nowMs()) };
    const pages = looked.map(
      ({ found, ...page }): CensusPage => ({
        ...page,
        badges: found.map((badge) => judgeBadge(badge, ground)),
      }),
    );
    const lines = [...pages.flatMap(linesOfPage), sumLine(pages)];
    terminal.out.write(`${lines.join('\n')}\n`);
    const isWell = pages.every(
      ({ unread, badges }) => !unread && badges.every(({ finding }) => finding === 'genuine'),
    );
    return isWell ? 0 : 1;
  },
};

type LookedAt = Omit<CensusPage, 'badges'> & { readonly found: readonly FoundBadge[] };

/** Of a page only what was found is kept: a thousand of them don't fit into memory. */
async function lookAt(
  page: FetchedPage,
  looker: PageLooker,
  register: string,
  patienceMs: number,
): Promise<Omit<LookedAt, 'named'>> {
  if (page.kind === 'unread') return { unread: page, found: [] };
  const found = await looker.look({ html: page.html, url: page.url, register }, patienceMs);
  return found ? { found } : { unread: unreadable, found: [] };
}

const unreadable = {
  zh: '网页的写法使其无法读完',
  en: 'written so that it can’t be read to its end',
};

function mustBePage(address: string): string {
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol)) return url.href;
  throw new CommandError(`${address}: 不是网页地址 / no web address`, 2);
}
