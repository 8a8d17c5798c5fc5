import type { Browser } from 'wxt/browser';
import type { Instant } from '../../shared/time/instant.ts';
import type { ToPage } from '../messages/page-messages.ts';
import type { TabAnswer, TabMessage } from '../messages/panel-messages.ts';
import type { PageQuery } from '../messages/query-messages.ts';
import type { SearchAnswer } from '../messages/search-answer.ts';
import type { SiteState } from '../messages/site-state.ts';
import type { TabState } from '../messages/tab-state.ts';
import { isHostOf } from '../settings/host-pattern.ts';
import type { Dismissals } from './dismissals.ts';
import { notReadBecause } from './not-read.ts';
import type { PageBadges } from './page-badges.ts';
import type { TabProbe } from './probe-tab.ts';
import type { Queries } from './queries.ts';
import type { Registers } from './registers.ts';
import type { Seal } from './seal.ts';
import type { SettingsBox } from './settings.ts';
import type { ShownDocuments } from './shown-documents.ts';
import { type SiteSettings, siteOf } from './sites.ts';
import type { Tabs } from './tabs.ts';
import type { Watch } from './watch.ts';

export type PanelsOptions = {
  readonly tabs: Tabs;
  readonly shown: ShownDocuments;
  readonly queries: Queries;
  readonly registers: Registers;
  readonly seal: Seal;
  readonly watch: Watch;
  readonly badges: PageBadges;
  readonly settings: SettingsBox;
  readonly dismissals: Dismissals;
  readonly now: () => Instant;
  readonly search: (text: string) => Promise<SearchAnswer>;
  readonly getTab: (tab: number) => Promise<Pick<Browser.tabs.Tab, 'url'>>;
  readonly isAllowed: SiteSettings['isAllowed'];
  readonly ownHosts: SiteSettings['ownHosts'];
  readonly sendToTab: (tab: number, message: ToPage, frame?: number) => void;
  /** Where the page script runs follows from permissions and paused sites. */
  readonly registerScript: () => Promise<void>;
  readonly runScript: (tab: number) => Promise<void>;
  readonly probe: (tab: number) => Promise<TabProbe>;
};

/** Answers the extension's own pages. */
export class Panels {
  readonly #options: PanelsOptions;
  /** Tabs that this worker has asked for their texts once more: each once, for one that reads slowly would begin anew. */
  readonly #askedAgain = new Set<number>();

  constructor(options: PanelsOptions) {
    this.#options = options;
  }

  async answer(message: TabMessage): Promise<TabAnswer[TabMessage['kind']]> {
    const { registers, settings, sendToTab, tabs, dismissals, search, seal, queries } =
      this.#options;
    switch (message.kind) {
      case 'tab-state':
        return this.#tabState(message.tab);
      case 'check-now':
        await registers.checkNow();
        return registers.statusesInUse();
      case 'search':
        return search(message.part);
      case 'show':
        sendToTab(message.tab, { ...message, kind: 'show' }, message.frame);
        return true;
      case 'pause':
      case 'resume':
        await this.#pause(message.tab, message.kind === 'pause');
        return true;
      case 'seal':
        await seal.put(message.tab);
        return true;
      case 'unseal':
        await seal.lift(message.tab);
        await registers.tick();
        return true;
      case 'use-language':
        await settings.change({ lang: message.lang });
        await tabs.renew('records');
        return true;
      case 'dismiss': {
        const { kind: _, ...said } = message;
        await dismissals.dismiss(said, this.#options.now());
        await tabs.renew('records');
        return true;
      }
      case 'undo-dismissal':
        await dismissals.undo(message);
        await tabs.renew('records');
        return true;
      case 'language':
        return settings.value.lang;
      case 'page-query':
        return this.#pageQuery(message.tab);
      case 'said-of':
        return queries.said(message.codes);
      case 'key-sets':
        return queries.keySets();
      case 'badges':
        return this.#options.badges.inTab(message.tab);
      case 'look-at-watched':
        await this.#options.watch.look('list');
        return true;
    }
  }

  async #tabState(tab: number): Promise<TabState> {
    const { tabs, shown, settings, dismissals } = this.#options;
    // Before the verdicts: what is said of an agency is never older than what is said of the data.
    const registers = await this.#options.registers.statusesInUse();
    const before = tabs.documentOf(tab);
    const [site, page] = [await this.#siteOf(tab), await this.#pageOf(tab)];
    tabs.forgetLeft(tab, site, before);
    const known = await tabs.of(tab, await shown.of(tab, page));
    const {
      findings,
      unknown,
      lookAlikes,
      persons,
      verdicts,
      notices,
      isTamperedWith,
      blocks,
      notChecked,
    } = known;
    const notRead = notReadBecause(site, known, await this.#probeIfSilent(tab, site, known.isRead));
    const uncheckedPieces = Object.values(notChecked).reduce((sum, count) => sum + count, 0);
    const matched = new Set(findings.map(({ code }) => code)).size;
    const places = new Set(findings.map(({ frame, block, start }) => `${frame} ${block} ${start}`));
    return {
      tab,
      lang: settings.value.lang,
      site,
      ...(page !== undefined && { page }),
      // A page that has not spoken yet is no page without names.
      pending: notRead === undefined && (known.isPending || !known.isRead),
      ...(notRead && { notRead }),
      counts: { blocks, found: places.size, matched, notChecked: uncheckedPieces },
      notChecked,
      isTamperedWith,
      findings,
      dismissed: dismissals.on(page),
      unknown,
      lookAlikes,
      persons,
      verdicts,
      notices,
      registers,
    };
  }

  /** A page that is read but has not spoken yet is waited for: its record would say that nothing was read. */
  async #pageQuery(tab: number): Promise<PageQuery> {
    const query = await this.#options.queries.page(tab);
    if (query.isPending || query.page !== undefined) return query;
    const { pending } = await this.#tabState(tab);
    return { ...query, isPending: pending };
  }

  /**
   * Asks a page that has said nothing. Where our script isn't in it, brings it there; where it is, what it said may have been lost
   * with a worker that couldn't keep it, and it says it again.
   */
  async #probeIfSilent(tab: number, site: SiteState, isRead: boolean) {
    if (isRead || site.kind !== 'watched') return undefined;
    const probe = await this.#options.probe(tab);
    if (probe === 'absent') await this.#options.runScript(tab);
    if (probe === 'there' && !this.#askedAgain.has(tab)) {
      this.#askedAgain.add(tab);
      this.#options.sendToTab(tab, { kind: 'look-again' });
    }
    return probe;
  }

  async #pageOf(tab: number): Promise<string | undefined> {
    const { url } = await this.#options.getTab(tab).catch(() => ({ url: undefined }));
    return url;
  }

  async #pause(tab: number, isPaused: boolean): Promise<void> {
    const { settings, registerScript, runScript, sendToTab } = this.#options;
    const site = await this.#siteOf(tab);
    if (site.kind !== 'watched' && site.kind !== 'paused') return;
    const others = settings.value.pausedHosts.filter((host) => !isHostOf(host, site.host));
    await settings.change({ pausedHosts: isPaused ? [...others, site.host] : others });
    await registerScript();
    if (isPaused) sendToTab(tab, { kind: 'stop' });
    else await runScript(tab);
  }

  async #siteOf(tab: number): Promise<SiteState> {
    const { isAllowed, ownHosts, settings } = this.#options;
    const url = await this.#pageOf(tab);
    const { pausedHosts } = settings.value;
    return siteOf(url, { isAllowed, pausedHosts, ownHosts });
  }
}
