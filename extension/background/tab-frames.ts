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

  /** A new document in the top frame ends what was in the others. */
  put({ tab, frame }: Pick<FrameId, 'tab' | 'frame'>, state: FrameState): void {
    const key = keyOf(tab, frame);
    const isNewPage = frame === 0 && this.#frames.get(key)?.document !== state.document;
    if (isNewPage) this.forgetTab(tab);
    this.#frames.set(key, state);
    // Beyond the session's quota the memory of the running worker has to do.
    this.#session.set({ [key]: state }).catch(() => this.#session.remove([key]));
  }

  forget(id: FrameId): void {
    if (this.get(id) === undefined) return;
    const key = keyOf(id.tab, id.frame);
    this.#frames.delete(key);
    void this.#session.remove([key]);
  }

  forgetTab(tab: number): void {
    const keys = [...this.#frames.keys()].filter((key) => key.startsWith(`${prefix}${tab}:`));
    for (const key of keys) this.#frames.delete(key);
    if (keys.length > 0) void this.#session.remove(keys);
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

  tabs(): readonly number[] {
    const numbers = [...this.#frames.keys()].map((key) => Number(key.split(':')[1]));
    return [...new Set(numbers)];
  }
}

const prefix = 'frame:';

function keyOf(tab: number, frame: number): string {
  return `${prefix}${tab}:${frame}`;
}
