import type { NoticeScope } from '../../shared/findings/notice-scope.ts';
import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { dayOf } from '../../shared/time/shanghai.ts';
import { packFindings } from '../messages/packed-findings.ts';
import { packPlaces } from '../messages/packed-places.ts';
import type {
  Look,
  LookAnswer,
  PageAnswer,
  PageMessage,
  ToPage,
} from '../messages/page-messages.ts';
import type { Verdicts } from '../messages/verdicts.ts';
import { afterSaying, withSaid } from './after-saying.ts';
import { bringThings } from './bring-things.ts';
import type { FairTime } from './fair-time.ts';
import type { FramePlace } from './frame-place.ts';
import type { FramePlaces } from './frame-places.ts';
import { afterDone, afterLook, type FrameState, newFrame } from './frame-state.ts';
import { KeptLooks } from './kept-looks.ts';
import { linesOf } from './lines.ts';
import { pageVerdicts } from './page-verdicts.ts';
import { findInReadings, readCloselyOf, readingsOf } from './readings.ts';
import type { FrameId } from './receive.ts';
import type { TabFrames } from './tab-frames.ts';
import { dayIn, framesConcerned, isSameNotice, noticeUnder } from './tab-notice.ts';
import type { Tabs } from './tabs.ts';
import { type BringThing, thingsFor } from './things.ts';

type PageAnswersOptions = {
  readonly tabs: Tabs;
  readonly frames: TabFrames;
  readonly places: FramePlaces;
  readonly registers: () => Promise<readonly HeldRegister[]>;
  readonly now: () => Instant;
  readonly sendToTab: (tab: number, message: ToPage, frame?: number) => void;
  readonly bring: BringThing;
  readonly bringCard: (frame: FrameId) => Promise<void>;
  /** Holds the badges that a document shows against the registers, and marks them. */
  readonly markBadges: (frame: FrameId) => Promise<void>;
  readonly time: FairTime;
  readonly paint: () => LookAnswer['paint'];
};

/** Answers the page scripts of all tabs. */
export class PageAnswers {
  readonly #options: PageAnswersOptions;
  readonly #kept = new KeptLooks();

  constructor(options: PageAnswersOptions) {
    this.#options = options;
  }

  answer(id: FrameId, message: PageMessage): Promise<PageAnswer[PageMessage['kind']]> {
    return this.#options.frames.answering(id, () => this.#answer(id, message));
  }

  async #answer(id: FrameId, message: PageMessage): Promise<PageAnswer[PageMessage['kind']]> {
    switch (message.kind) {
      case 'look':
        return this.#options.time.inTurn(id.tab, () => this.#look(id, message));
      case 'heads': {
        const look = this.#kept.take(id, message.number);
        if (look === undefined) return 'lost';
        const { heads } = message;
        return this.#options.time.inTurn(id.tab, () => this.#look(id, { ...look, heads }));
      }
      case 'judge':
        return this.#judge(id);
      case 'done':
        // Of the frames that it can't read some may read themselves.
        if (message.frames > 0) await this.#options.places.renew(id.tab);
        if (message.hasBadges) await this.#options.markBadges(id);
        return this.#change(id, (frame) => afterDone(frame, message));
      case 'changed':
        return this.#change(id, (frame) => ({ ...frame, isPending: true }));
      case 'tampered':
        return this.#change(id, (frame) => ({ ...frame, isTamperedWith: true }));
      case 'want-card':
        await this.#options.bringCard(id);
        return true;
      case 'left':
        await this.#options.tabs.forget(id);
        return true;
    }
  }

  async #look(id: FrameId, look: Look): Promise<PageAnswer['look']> {
    const { frames, places, registers: open, now, time, paint } = this.#options;
    frames.welcome(id);
    const [held, place] = await Promise.all([open(), places.of(id)]);
    const frame = this.#stateOf(id, place);
    const readings = readingsOf(look, held);
    const lines = readings[0]?.lines ?? linesOf(look);
    const pieces = { ...look, ids: lines.ids, texts: lines.texts };
    const said = afterSaying(frame, pieces, dayOf(now()));
    const [before, after] = [frames.of(id.tab), frames.ofWith(id, withSaid(frame, said))];
    const day = dayIn(after, id.frame);
    const found = await findInReadings(readings, look, { tab: id.tab, time, day, now: now() });
    // Looking over takes turns with others; the page may have said something else in between.
    const meanwhile = this.#stateOf(id, place);
    if (found !== undefined && found.headsWanted.length > 0) {
      frames.put(id, { ...meanwhile, isPending: true });
      await bringThings(this.#options, id, ['script']);
      this.#kept.keep(id, look);
      return { headsWanted: packPlaces(found.headsWanted) };
    }
    frames.put(id, afterLook(withSaid(meanwhile, said), { ...look, ...found, found }));
    const { findings: all = [], unknown = [], persons = [] } = found ?? {};
    const dismissed = await this.#options.tabs.dismissedIn(id.tab);
    const findings = all.filter(({ code }) => !dismissed.has(code));
    this.#options.tabs.haveLookAgain(id.tab, framesConcerned(before, after, id.frame));
    // A register that came meanwhile was told to the frames that were known then.
    if (!isSame(await open(), held)) this.#options.tabs.haveLookAgain(id.tab, [id.frame]);
    const notice = this.#noticeOf(id, held);
    // What its notice says now may take the effect from what was found before.
    const judged = isSameNotice(before, after, id.frame) ? findings : frames.get(id)?.findings;
    const verdicts = pageVerdicts(judged ?? [], () => notice, held, now());
    if (findings.length > 0) await bringThings(this.#options, id, thingsFor(verdicts));
    return {
      findings: packFindings(findings),
      listed: packPlaces([...unknown, ...persons]),
      readClosely: packPlaces(readCloselyOf(readings)),
      verdicts,
      ...(notice && { notice }),
      paint: paint(),
    };
  }

  #stateOf(id: FrameId, place: FramePlace | undefined): FrameState {
    const known = this.#options.frames.get(id) ?? newFrame(id.document);
    const { address } = id;
    return { ...known, ...(address && { address }), ...(place && { place }) };
  }

  #noticeOf({ tab, frame }: FrameId, held: readonly HeldRegister[]): NoticeScope | undefined {
    return noticeUnder(held, this.#options.frames.of(tab), frame);
  }

  async #judge(id: FrameId): Promise<Verdicts> {
    const { frames, registers, now } = this.#options;
    const held = await registers();
    const { findings = [] } = frames.get(id) ?? {};
    const notice = this.#noticeOf(id, held);
    const verdicts = pageVerdicts(findings, () => notice, held, now());
    if (findings.length > 0) await bringThings(this.#options, id, thingsFor(verdicts));
    await this.#showAndPlan(id);
    return verdicts;
  }

  async #change(id: FrameId, change: (frame: FrameState) => FrameState): Promise<true> {
    const { frames } = this.#options;
    const frame = frames.get(id);
    if (frame === undefined) this.#haveAllSaidAgain(id, change);
    else frames.put(id, change(frame));
    await this.#showAndPlan(id);
    return true;
  }

  /** A worker that has lost what it knew asks the page for its texts; what it says now, it doesn't say twice. */
  #haveAllSaidAgain(id: FrameId, change: (frame: FrameState) => FrameState): void {
    const { frames, sendToTab } = this.#options;
    const isAnotherThere = frames.of(id.tab).some(([frame]) => frame === id.frame);
    if (!isAnotherThere) frames.put(id, { ...change(newFrame(id.document)), isPending: true });
    sendToTab(id.tab, { kind: 'look-again' }, id.frame);
  }

  async #showAndPlan({ tab }: FrameId): Promise<void> {
    const { tabs } = this.#options;
    await tabs.showBadge(tab);
    await tabs.plan();
  }
}

function isSame(some: readonly HeldRegister[], others: readonly HeldRegister[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ register }, place) => register === others[place]?.register)
  );
}
