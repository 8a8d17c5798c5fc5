import { browser } from 'wxt/browser';
import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import type { Instant } from '../../shared/time/instant.ts';
import type { JudgedBadge } from '../messages/badge-messages.ts';
import { badgeMarks } from './badge-marks.ts';
import { judgeBadges } from './judge-badges.ts';
import { insertStyles, removeStyles } from './page-script.ts';
import type { FrameId } from './receive.ts';
import { type ShownBadges, shownBadges } from './shown-badges.ts';

type PageBadgesOptions = {
  readonly registers: () => Promise<readonly HeldRegister[]>;
  readonly own: readonly string[];
  readonly now: () => Instant;
};

/** The badges that pages show, held against the registers of this device. */
export class PageBadges {
  readonly #options: PageBadgesOptions;
  /** The styles that documents have been given last, the youngest at the end: a page that changes again and again gets them once. */
  readonly #given = new Map<string, string>();

  constructor(options: PageBadgesOptions) {
    this.#options = options;
  }

  /** Of all frames of a tab that can be read. */
  async inTab(tab: number): Promise<readonly JudgedBadge[]> {
    const judged: JudgedBadge[] = [];
    for (const shown of await shownIn({ tabId: tab, allFrames: true })) {
      judged.push(...(await this.#judge(shown)));
    }
    return judged;
  }

  /** Marks those of a document where they stand. */
  async mark(frame: FrameId): Promise<void> {
    const [shown] = await shownIn({ tabId: frame.tab, documentIds: [frame.document] });
    const css = shown === undefined ? '' : badgeMarks(await this.#judge(shown), shown);
    const before = this.#given.get(frame.document) ?? '';
    if (css === before) return;
    this.#keep(frame.document, css);
    // The document may have gone meanwhile.
    if (before !== '') await removeStyles(frame, before, 'USER').catch(() => undefined);
    if (css !== '') await insertStyles(frame, css, 'USER').catch(() => undefined);
  }

  #keep(document: string, css: string): void {
    this.#given.delete(document);
    this.#given.set(document, css);
    const [oldest] = this.#given.keys();
    if (this.#given.size > mostKept && oldest !== undefined) this.#given.delete(oldest);
  }

  async #judge(shown: ShownBadges): Promise<readonly JudgedBadge[]> {
    const { registers, own, now } = this.#options;
    return judgeBadges(shown, await registers(), own, now());
  }
}

/** Documents that show such badges are few; a browser has no more tabs open than this. */
const mostKept = 500;

async function shownIn(
  target: Parameters<typeof browser.scripting.executeScript>[0]['target'],
): Promise<readonly ShownBadges[]> {
  // Frames of other sites refuse, and so does what is closed meanwhile.
  const frames = await browser.scripting
    .executeScript({ target, func: shownBadges, injectImmediately: true })
    .catch(() => []);
  return frames.flatMap(({ result }) => result ?? []);
}
