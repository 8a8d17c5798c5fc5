import { listen } from '../browser/listen.ts';

type OnChange = {
  readonly left: () => void;
  /** It has come back from the back/forward cache. */
  readonly cameBack: () => void;
};

/**
 * Whether the document is the one that is shown in its frame. Once it is left, scripts in it may run on for a while; what they say then has
 * the number of a frame that is on its way out, and nobody takes it back.
 */
export class Presence {
  #absence: PromiseWithResolvers<void> | undefined;
  #timesLeft = 0;

  constructor({ left, cameBack }: OnChange, signal: AbortSignal) {
    const leave = () => {
      this.#absence ??= Promise.withResolvers();
      this.#timesLeft += 1;
      left();
    };
    const comeBack = () => {
      this.#absence?.resolve();
      this.#absence = undefined;
      cameBack();
    };
    listen(window, 'pagehide', leave, signal);
    listen(window, 'pageshow', ({ persisted }) => persisted && comeBack(), signal);
  }

  /** Resolves when it is shown again; undefined while it is. */
  get back(): Promise<void> | undefined {
    return this.#absence?.promise;
  }

  get timesLeft(): number {
    return this.#timesLeft;
  }
}
