import type { SignedKeySet } from '../shared/register/trust/key-set.ts';

/** Where the register comes from and which keys it is believed by: fixed in the build, shown in the popup. */
export type PinnedSource = {
  /** Origin of the public worker, as `https://credit.example`. */
  readonly origin: string;
  readonly mirrors: readonly string[];
  readonly jurisdiction: string;
  /** The first key set; later ones are signed by it. */
  readonly keySet: SignedKeySet;
};
