import type { Finding } from '../../shared/findings/finding.ts';
import { lookAlikesOf } from '../../shared/findings/look-alikes.ts';
import { conditionOf } from '../../shared/register/reader/condition-of.ts';
import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { toEpochMs } from '../../shared/time/shanghai.ts';
import type { ToPage } from '../messages/page-messages.ts';
import type { SiteState } from '../messages/site-state.ts';
import type { ListedLookAlike, PersonOnPage, TabFinding } from '../messages/tab-state.ts';
import type { Notices, Verdicts } from '../messages/verdicts.ts';
import { badgeOf, type ToolbarBadge } from './badge.ts';
import { pageVerdicts } from './page-verdicts.ts';
import { personsOnPage } from './persons-on-page.ts';
import type { FrameId } from './receive.ts';
import { sumUpTab, type TabSum } from './sum-up-tab.ts';
import type { Alarms } from './sync.ts';
import type { TabFrames } from './tab-frames.ts';
import { framesConcerned, noticeUnder } from './tab-notice.ts';

export type TabsOptions = {
  readonly frames: TabFrames;
  readonly registers: () => Promise<readonly HeldRegister[]>;
  readonly now: () => Instant;
  readonly alarms: Alarms;
  /** Codes of what the reader has dismissed on the page of a tab. */
  readonly dismissedIn?: (tab: number) => Promise<ReadonlySet<string>>;
  /** Without a badge, that of tabs that aren't read. */
  readonly showBadge: (tab: number, badge?: ToolbarBadge) => void;
  readonly sendToTab: (tab: number, message: ToPage, frame?: number) => void;
  /** Whether our script still hears in a frame; one that is too busy to answer does. */
  readonly hears: (tab: number, frame: number) => Promise<boolean>;
};

export type TabFindings = Omit<TabSum, 'persons'> & {
  readonly persons: readonly PersonOnPage[];
  readonly lookAlikes: readonly ListedLookAlike[];
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

  /** `shown`: the document that the tab shows; while another one is known of it, nothing is. */
  async of(tab: number, shown: string | undefined): Promise<TabFindings> {
    const [held] = await Promise.all([this.#options.registers(), this.#forgetGone(tab)]);
    const states = this.documentOf(tab) === shown ? this.#options.frames.of(tab) : [];
    const { persons, ...judged } = this.#judge(states, held);
    const now = this.#options.now();
    return {
      ...judged,
      notChecked: { ...judged.notChecked, registers: silentAmong(held, now) },
      persons: held.flatMap((one) => personsOnPage(persons, one, now)),
      lookAlikes: held.flatMap(({ jurisdiction, register }) =>
        lookAlikesOf(judged.unknown, register, now).map((one) => ({ ...one, jurisdiction })),
      ),
    };
  }

  async dismissedIn(tab: number): Promise<ReadonlySet<string>> {
    return (await this.#options.dismissedIn?.(tab)) ?? new Set();
  }

  /** What the badge is made of, which is renewed with every message of a page. */
  #judge(states: ReturnType<TabFrames['of']>, held: readonly HeldRegister[]) {
    const { now } = this.#options;
    const sum = sumUpTab(states);
    const notices: Notices = Object.fromEntries(
      states.map(([frame]) => [frame, noticeUnder(held, states, frame)]),
    );
    return { ...sum, verdicts: verdictsIn(sum.findings, notices, held, now()), notices };
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
    const { frames, registers, now, showBadge } = this.#options;
    if (frames.of(tab).length === 0) return showBadge(tab);
    const [held, dismissed] = await Promise.all([registers(), this.dismissedIn(tab)]);
    const conditions = held.map(({ register }) => conditionOf(register, now()));
    showBadge(tab, badgeOf(this.#judge(frames.of(tab), held), conditions, dismissed));
  }

  /** Sets the alarm for the next instant at which time changes a verdict on an open page. */
  async plan(): Promise<void> {
    const { frames, alarms, registers, now } = this.#options;
    const all: Finding[] = frames
      .tabs()
      .flatMap((tab) => frames.of(tab).flatMap(([, { findings }]) => findings));
    const verdicts = pageVerdicts(all, () => undefined, await registers(), now());
    const ends = Object.values(verdicts).flatMap((verdict) =>
      'validUntil' in verdict ? [verdict.validUntil] : [],
    );
    const [next] = ends.sort();
    if (next !== undefined) await alarms.create(turnAlarm, { when: toEpochMs(next) });
  }

  /** The document in the top frame of a tab, if it is known. */
  documentOf(tab: number): string | undefined {
    return this.#options.frames.top(tab)?.document;
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

  /** A document has left: what others are for may have followed from what it said. */
  async forget(id: FrameId): Promise<void> {
    const { frames } = this.#options;
    const before = frames.of(id.tab);
    frames.forget(id);
    this.haveLookAgain(id.tab, framesConcerned(before, frames.of(id.tab), id.frame));
    await this.showBadge(id.tab);
  }

  /**
   * A document in a frame that is replaced while it loads may not come to say that it has left; its page would be waited for, and what it
   * said be told, as long as the tab is open. The top one is asked by who asks what the tab shows (`shown-documents.ts`).
   */
  async #forgetGone(tab: number): Promise<void> {
    const { frames, hears } = this.#options;
    const below = frames.of(tab).filter(([frame]) => frame !== 0);
    await Promise.all(
      below.map(async ([frame, { document }]) => {
        if (!(await hears(tab, frame))) await this.forget({ tab, frame, document });
      }),
    );
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

function verdictsIn(
  findings: readonly TabFinding[],
  notices: Notices,
  held: readonly HeldRegister[],
  now: Instant,
): Verdicts {
  const frames = new Map<Finding, number>(findings.map((one) => [one, one.frame]));
  return pageVerdicts(findings, (one) => notices[frames.get(one) ?? 0], held, now);
}

/** Registers that could not be asked while others could; where none can, nothing was checked at all, and that is said. */
function silentAmong(held: readonly HeldRegister[], now: Instant): number {
  const silent = held.filter(({ register }) => conditionOf(register, now) !== 'fresh').length;
  return silent === held.length ? 0 : silent;
}
