import type { Lang } from '../shared/messages/lang.ts';
import type { SignedKeySet } from '../shared/register/trust/key-set.ts';

/** Where a city's register comes from and which keys it is believed by: fixed in the build, shown in the settings. */
export type PinnedSource = {
  /** Origin of the public worker, as `https://credit.example`. */
  readonly origin: string;
  readonly mirrors: readonly string[];
  /** The city's code (GB/T 2260), by which its data is kept apart from the other registers'. */
  readonly jurisdiction: string;
  /** The city's name, said beside each of its verdicts. */
  readonly city: CityName;
  /** The first key set; later ones are signed by it. */
  readonly keySet: SignedKeySet;
};

export type CityName = Readonly<Record<Lang, string>>;

/** The registers of a build, the reader's own city first. */
export type PinnedSources = readonly [PinnedSource, ...PinnedSource[]];
