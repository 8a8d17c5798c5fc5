import type { FrameState } from './frame-state.ts';
import type { FrameId } from './receive.ts';

/** What of `chrome.storage.session` is needed: it outlives the worker, not the browser, and never reaches the disk. */
export interface SessionStore {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** The frames of every tab, in memory and in the session store, so that a worker that was stopped goes on where it was. */
export class TabFrames {
  readonly #session: SessionStore;
  readonly #frames = new Map<string, FrameState>();
  /** How much of what a document said is being answered. */
  readonly #underWay = new Map<string, number>();
  /** Documents that have left while something of theirs is being answered. */
  readonly #left = new Set<string>();

  private constructor(session: SessionStore) {
    this.#session = session;
  }

  static async restore(session: SessionStore): Promise<TabFrames> {
    const restored = new TabFrames(session);
    for (const [key, value] of Object.entries(await session.get(null))) {
      if (key.startsWith(prefix)) restored.#frames.set(key, value as FrameState);
    }
    return restored;
  }

  /** The state of this very document, if it is known. */
  get({ tab, frame, document }: FrameId): FrameState | undefined {
    const state = this.#frames.get(keyOf(tab, frame));
    return state?.document === document ? state : undefined;
  }

  /** Answers what a document said; once it has left, nothing is put for it until all of its answers are over. */
  async answering<Answer>(
    { document }: Pick<FrameId, 'document'>,
    answer: () => Promise<Answer>,
  ): Promise<Answer> {
    this.#underWay.set(document, (this.#underWay.get(document) ?? 0) + 1);
    try {
      return await answer();
    } finally {
      const others = (this.#underWay.get(document) ?? 0) - 1;
      if (others > 0) this.#underWay.set(document, others);
      else {
        this.#underWay.delete(document);
        this.#left.delete(document);
      }
    }
  }

  /** A document speaks, for the first time or on its return from the history. */
  welcome({ document }: Pick<FrameId, 'document'>): void {
    this.#left.delete(document);
  }

  /** A new document in the top frame ends what was in the others; one that has left changes nothing. */
  put({ tab, frame }: Pick<FrameId, 'tab' | 'frame'>, state: FrameState): void {
    if (this.#left.has(state.document)) return;
    const key = keyOf(tab, frame);
    if (this.#isNewPage({ tab, frame }, state)) this.forgetTab(tab);
    this.#frames.set(key, state);
    // Beyond the session's quota the memory of the running worker has to do.
    this.#session.set({ [key]: state }).catch(() => this.#session.remove([key]));
  }

  /** The frames of a tab as they will be once this state is put. */
  ofWith(
    { tab, frame }: Pick<FrameId, 'tab' | 'frame'>,
    state: FrameState,
  ): ReturnType<TabFrames['of']> {
    const others = this.#isNewPage({ tab, frame }, state) ? [] : this.of(tab);
    return [...others.filter(([number]) => number !== frame), [frame, state]];
  }

  /** The document has left, and the others of its tab with the top one. */
  forget(id: FrameId): void {
    if (this.#underWay.has(id.document)) this.#left.add(id.document);
    // By its document: a frame on its way out has another number than it had.
    const own = this.of(id.tab).flatMap(([frame, { document }]) =>
      document === id.document ? [frame] : [],
    );
    if (own.includes(0)) this.forgetTab(id.tab);
    else if (own.length > 0) this.#delete(own.map((frame) => keyOf(id.tab, frame)));
  }

  forgetTab(tab: number): void {
    const keys = [...this.#frames.keys()].filter((key) => key.startsWith(`${prefix}${tab}:`));
    if (keys.length > 0) this.#delete(keys);
  }

  /** The frames of a tab by number, the top one first. */
  of(tab: number): readonly (readonly [frame: number, state: FrameState])[] {
    const own = `${prefix}${tab}:`;
    return [...this.#frames]
      .flatMap(([key, state]) =>
        key.startsWith(own) ? [[Number(key.slice(own.length)), state] as const] : [],
      )
      .sort(([one], [other]) => one - other);
  }

  /** The state of the document in the top frame of a tab, whichever that is. */
  top(tab: number): FrameState | undefined {
    return this.#frames.get(keyOf(tab, 0));
  }

  tabs(): readonly number[] {
    const numbers = [...this.#frames.keys()].map((key) => Number(key.split(':')[1]));
    return [...new Set(numbers)];
  }

  #delete(keys: string[]): void {
    for (const key of keys) this.#frames.delete(key);
    void this.#session.remove(keys);
  }

  #isNewPage(
    { tab, frame }: Pick<FrameId, 'tab' | 'frame'>,
    { document }: Pick<FrameState, 'document'>,
  ): boolean {
    // Without one in the top frame, the others have been faster than it.
    const known = frame === 0 ? this.#frames.get(keyOf(tab, frame)) : undefined;
    return known !== undefined && known.document !== document;
  }
}

const prefix = 'frame:';

function keyOf(tab: number, frame: number): string {
  return `${prefix}${tab}:${frame}`;
}
