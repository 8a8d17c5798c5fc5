import { verdictsOf } from '../../shared/findings/find-names.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import { type LookAlike, lookAlikesOf } from '../../shared/findings/look-alikes.ts';
import type { Register } from '../../shared/register/layers/register.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { toEpochMs } from '../../shared/time/shanghai.ts';
import type { ToPage } from '../messages/page-messages.ts';
import type { SiteState } from '../messages/site-state.ts';
import type { PersonOnPage } from '../messages/tab-state.ts';
import type { Notices, Verdicts } from '../messages/verdicts.ts';
import { badgeOf, type ToolbarBadge } from './badge.ts';
import { personsOnPage } from './persons-on-page.ts';
import { conditionOf } from './register-keeper.ts';
import { sumUpTab, type TabSum } from './sum-up-tab.ts';
import type { Alarms } from './sync.ts';
import type { TabFrames } from './tab-frames.ts';
import { noticeUnder } from './tab-notice.ts';

export type TabsOptions = {
  readonly frames: TabFrames;
  readonly register: () => Promise<Register | undefined>;
  readonly now: () => Instant;
  readonly alarms: Alarms;
  /** Codes of what the reader has dismissed on the page of a tab. */
  readonly dismissedIn?: (tab: number) => Promise<ReadonlySet<string>>;
  /** Without a badge, that of tabs that aren't read. */
  readonly showBadge: (tab: number, badge?: ToolbarBadge) => void;
  readonly sendToTab: (tab: number, message: ToPage, frame?: number) => void;
};

export type TabFindings = Omit<TabSum, 'persons'> & {
  readonly persons: readonly PersonOnPage[];
  readonly lookAlikes: readonly LookAlike[];
  readonly verdicts: Verdicts;
  readonly notices: Notices;
};

/** Wakes the worker when the next verdict on any open page runs out. */
export const turnAlarm = 'turn';

/** What is known of each tab together, and what follows: its badge, when to look at it anew, and that its pages do. */
export class Tabs {
  readonly #options: TabsOptions;

  constructor(options: TabsOptions) {
    this.#options = options;
  }

  async of(tab: number): Promise<TabFindings> {
    const register = await this.#options.register();
    const { persons, ...judged } = this.#judge(tab, register);
    const now = this.#options.now();
    return {
      ...judged,
      persons: personsOnPage(persons, register, now),
      lookAlikes: lookAlikesOf(judged.unknown, register, now),
    };
  }

  async dismissedIn(tab: number): Promise<ReadonlySet<string>> {
    return (await this.#options.dismissedIn?.(tab)) ?? new Set();
  }

  /** What the badge is made of, which is renewed with every message of a page. */
  #judge(tab: number, register: Register | undefined) {
    const { frames, now } = this.#options;
    const states = frames.of(tab);
    const sum = sumUpTab(states);
    const notices = states.map(([frame]) => [frame, noticeUnder(register, states, frame)]);
    return {
      ...sum,
      verdicts: verdictsOf(sum.findings, register, now()),
      notices: Object.fromEntries(notices) as Notices,
    };
  }

  /** Another register: every page has to be looked over again, or, under a new head alone, judged again. */
  async renew(change: 'head' | 'records'): Promise<void> {
    const { frames, sendToTab } = this.#options;
    for (const tab of frames.tabs()) {
      const all = frames.of(tab).map(([frame]) => frame);
      if (change === 'records') this.haveLookAgain(tab, all);
      else sendToTab(tab, { kind: 'judge-again' });
      await this.showBadge(tab);
    }
    await this.plan();
  }

  /** Time alone may have changed what every badge should say. */
  async turn(): Promise<void> {
    for (const tab of this.#options.frames.tabs()) await this.showBadge(tab);
    await this.plan();
  }

  /** Has the page go on to its next hit, or back: in the first frame that has any. */
  step(tab: number, by: 1 | -1): void {
    const { frames, sendToTab } = this.#options;
    const found = frames.of(tab).find(([, { findings }]) => findings.length > 0);
    if (found !== undefined) sendToTab(tab, { kind: 'step', by }, found[0]);
  }

  async showBadge(tab: number): Promise<void> {
    const { frames, register: open, now, showBadge } = this.#options;
    if (frames.of(tab).length === 0) return showBadge(tab);
    const [register, dismissed] = await Promise.all([open(), this.dismissedIn(tab)]);
    const condition = conditionOf(register, now());
    showBadge(tab, badgeOf(this.#judge(tab, register), condition, dismissed));
  }

  /** Sets the alarm for the next instant at which time changes a verdict on an open page. */
  async plan(): Promise<void> {
    const { frames, alarms, register, now } = this.#options;
    const all: Finding[] = frames
      .tabs()
      .flatMap((tab) => frames.of(tab).flatMap(([, { findings }]) => findings));
    const ends = Object.values(verdictsOf(all, await register(), now())).flatMap((verdict) =>
      'validUntil' in verdict ? [verdict.validUntil] : [],
    );
    const [next] = ends.sort();
    if (next !== undefined) await alarms.create(turnAlarm, { when: toEpochMs(next) });
  }

  /** The document in the top frame of a tab, if it is known. */
  documentOf(tab: number): string | undefined {
    return this.#options.frames.of(tab).find(([frame]) => frame === 0)?.[1].document;
  }

  /**
   * A tab that shows what isn't read has left what it showed before, whether that had time to say so or not. `before`: the document
   * that was in it when its site was asked for; one that has spoken since is newer than the answer.
   */
  forgetLeft(tab: number, { kind }: SiteState, before: string | undefined): void {
    const now = this.documentOf(tab);
    if (now !== before) return;
    const isLeft = kind === 'unreadable' || kind === 'own';
    if (isLeft || (kind === 'not-allowed' && now !== undefined))
      this.#options.frames.forgetTab(tab);
  }

  /** Until it has, what is known of these frames is not all there is. */
  haveLookAgain(tab: number, concerned: readonly number[]): void {
    const { frames, sendToTab } = this.#options;
    for (const [frame, state] of frames.of(tab)) {
      if (!concerned.includes(frame)) continue;
      frames.put({ tab, frame }, { ...state, isPending: true });
      sendToTab(tab, { kind: 'look-again' }, frame);
    }
  }
}
