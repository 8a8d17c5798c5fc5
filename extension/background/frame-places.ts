import { type FramePlace, placesOf, type ReportedPlace } from './frame-place.ts';
import type { FrameId } from './receive.ts';
import type { TabFrames } from './tab-frames.ts';

type FramePlacesOptions = {
  readonly frames: TabFrames;
  readonly askFrames: (tab: number) => Promise<readonly ReportedPlace[]>;
};

/** Knows where the documents of all tabs stand, and asks only when it doesn't. */
export class FramePlaces {
  readonly #frames: TabFrames;
  readonly #askFrames: FramePlacesOptions['askFrames'];

  constructor({ frames, askFrames }: FramePlacesOptions) {
    this.#frames = frames;
    this.#askFrames = askFrames;
  }

  /** A document's place; undefined where it isn't told. */
  async of(id: FrameId): Promise<FramePlace | undefined> {
    if (id.frame === 0) return { ancestors: [] };
    const known = this.#frames.get(id)?.place;
    return known ?? placesOf(await this.#askFrames(id.tab)).get(id.document);
  }

  /** Asks all documents of a tab anew: their frames grow and shrink. One that doesn't answer is counted by none. */
  async renew(tab: number): Promise<void> {
    const places = placesOf(await this.#askFrames(tab));
    for (const [frame, state] of this.#frames.of(tab)) {
      const { ancestors = [] } = state.place ?? {};
      const place = places.get(state.document) ?? { ancestors };
      const isNew = JSON.stringify(place) !== JSON.stringify(state.place);
      if (isNew) this.#frames.put({ tab, frame }, { ...state, place });
    }
  }
}
