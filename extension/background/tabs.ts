import { verdictsOf } from '../../shared/findings/find-names.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { dayOf, toEpochMs } from '../../shared/time/shanghai.ts';
import type {
  Look,
  LookAnswer,
  Notices,
  PageAnswer,
  PageMessage,
  PersonOnPage,
  ToPage,
  Verdicts,
} from '../messages.ts';
import { packFindings } from '../packed-findings.ts';
import { packPlaces } from '../packed-places.ts';
import { afterSaying } from './after-saying.ts';
import { type Badge, badgeOf } from './badge.ts';
import { findInBlocks } from './find.ts';
import type { FramePlaces } from './frame-places.ts';
import { afterDone, afterLook, type FrameState, newFrame } from './frame-state.ts';
import { linesOf } from './lines.ts';
import { personsOnPage } from './persons-on-page.ts';
import type { FrameId } from './receive.ts';
import { conditionOf } from './register-keeper.ts';
import { sumUpTab, type TabSum } from './sum-up-tab.ts';
import type { Alarms } from './sync.ts';
import type { TabFrames } from './tab-frames.ts';
import { dayIn, framesConcerned, noticeIn } from './tab-notice.ts';

export type TabsOptions = {
  readonly frames: TabFrames;
  readonly places: FramePlaces;
  readonly register: () => Promise<Register | undefined>;
  readonly now: () => Instant;
  readonly alarms: Alarms;
  readonly showBadge: (tab: number, badge: Badge) => void;
  readonly sendToTab: (tab: number, message: ToPage, frame?: number) => void;
  /** Lets the styles of the paint into a document. */
  readonly bringPaint: (frame: FrameId) => Promise<void>;
  readonly bringCard: (frame: FrameId) => Promise<void>;
  readonly paint: () => LookAnswer['paint'];
};

export type TabFindings = Omit<TabSum, 'persons'> & {
  readonly persons: readonly PersonOnPage[];
  readonly verdicts: Verdicts;
  readonly notices: Notices;
};

/** Wakes the worker when the next verdict on any open page runs out. */
export const turnAlarm = 'turn';

/** Answers the page scripts of all tabs, and keeps each tab's badge true. */
export class Tabs {
  readonly #options: TabsOptions;

  constructor(options: TabsOptions) {
    this.#options = options;
  }

  async answer(id: FrameId, message: PageMessage): Promise<PageAnswer[PageMessage['kind']]> {
    switch (message.kind) {
      case 'look':
        return this.#look(id, message);
      case 'judge':
        return this.#judge(id);
      case 'done':
        // Of the frames that it can't read some may read themselves.
        if (message.frames > 0) await this.#options.places.renew(id.tab);
        return this.#change(id, (frame) => afterDone(frame, message));
      case 'tampered':
        return this.#change(id, (frame) => ({ ...frame, isTamperedWith: true }));
      case 'want-card':
        await this.#options.bringCard(id);
        return true;
      case 'left':
        this.#forget(id);
        await this.showBadge(id.tab);
        return true;
    }
  }

  async of(tab: number): Promise<TabFindings> {
    const { frames, register: open, now } = this.#options;
    const states = frames.of(tab);
    const sum = sumUpTab(states);
    const register = await open();
    const notices = states.map(([frame]) => [
      frame,
      register && noticeIn(states, frame, jurisdictionOf(register)),
    ]);
    return {
      ...sum,
      persons: personsOnPage(sum.persons, register, now()),
      verdicts: verdictsOf(sum.findings, register, now()),
      notices: Object.fromEntries(notices),
    };
  }

  /** Another register: every page has to be looked over again, or, under a new head alone, judged again. */
  async renew(change: 'head' | 'records'): Promise<void> {
    const { frames, sendToTab } = this.#options;
    const kind = change === 'records' ? 'look-again' : 'judge-again';
    for (const tab of frames.tabs()) {
      if (kind === 'judge-again') sendToTab(tab, { kind });
      else
        this.#haveLookAgain(
          tab,
          frames.of(tab).map(([frame]) => frame),
        );
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
    const { frames, register, now, showBadge } = this.#options;
    const states = frames.of(tab);
    if (states.length === 0) return showBadge(tab, { text: '', colour: '#000000' });
    const condition = conditionOf(await register(), now());
    showBadge(tab, badgeOf(await this.of(tab), condition));
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

  async #look(id: FrameId, look: Look): Promise<PageAnswer['look']> {
    const { frames, places, register: open, now, bringPaint, paint } = this.#options;
    frames.welcome(id);
    const [register, place] = await Promise.all([open(), places.of(id)]);
    const frame = { ...(frames.get(id) ?? newFrame(id.document)), ...(place && { place }) };
    const lines = linesOf(look, register);
    const pieces = { ...look, ids: lines.ids, texts: lines.texts };
    const saying = afterSaying(frame, pieces, dayOf(now()));
    const [before, after] = [frames.of(id.tab), frames.ofWith(id, saying)];
    const day = dayIn(after, id.frame);
    const found = register && findInBlocks(lines, look.heads, register, now(), day);
    if (found !== undefined && found.headsWanted.length > 0) {
      frames.put(id, { ...frame, isPending: true });
      return { headsWanted: packPlaces(found.headsWanted) };
    }
    frames.put(id, afterLook(saying, { ...look, found }));
    const { findings = [], unknown = [], persons = [] } = found ?? {};
    if (frame.findings.length === 0 && findings.length > 0) await bringPaint(id);
    this.#haveLookAgain(id.tab, framesConcerned(before, after, id.frame));
    const notice = register && noticeIn(after, id.frame, jurisdictionOf(register));
    return {
      findings: packFindings(findings),
      listed: packPlaces([...unknown, ...persons]),
      readClosely: packPlaces(lines.readClosely),
      verdicts: verdictsOf(findings, register, now()),
      ...(notice && { notice }),
      paint: paint(),
    };
  }

  #forget(id: FrameId): void {
    const { frames } = this.#options;
    const before = frames.of(id.tab);
    frames.forget(id);
    this.#haveLookAgain(id.tab, framesConcerned(before, frames.of(id.tab), id.frame));
  }

  /** Until it has, what is known of these frames is not all there is. */
  #haveLookAgain(tab: number, concerned: readonly number[]): void {
    const { frames, sendToTab } = this.#options;
    for (const [frame, state] of frames.of(tab)) {
      if (!concerned.includes(frame)) continue;
      frames.put({ tab, frame }, { ...state, isPending: true });
      sendToTab(tab, { kind: 'look-again' }, frame);
    }
  }

  async #judge(id: FrameId): Promise<Verdicts> {
    const { frames, register, now } = this.#options;
    const verdicts = verdictsOf(frames.get(id)?.findings ?? [], await register(), now());
    await this.showBadge(id.tab);
    await this.plan();
    return verdicts;
  }

  async #change(id: FrameId, change: (frame: FrameState) => FrameState): Promise<true> {
    const { frames, sendToTab } = this.#options;
    const frame = frames.get(id);
    // A worker that has lost what it knew asks the page to say it again.
    if (frame === undefined) sendToTab(id.tab, { kind: 'look-again' }, id.frame);
    else frames.put(id, change(frame));
    await this.showBadge(id.tab);
    await this.plan();
    return true;
  }
}

function jurisdictionOf({ signedHead }: Register): string {
  return signedHead.head.jurisdiction;
}
