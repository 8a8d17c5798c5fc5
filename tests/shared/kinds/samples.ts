import type { Role } from '../../../shared/ledger/entry.ts';
import { decisionSamples } from './decision-samples.ts';
import type { DeskBook } from './desk-book.ts';
import { drawSamples } from './draw-samples.ts';
import { exchangeSamples } from './exchange-samples.ts';
import { serviceSamples } from './service-samples.ts';

/** A draft that is taken from whoever may record its kind. */
export type Sample = {
  /** What is on record before; `townBook` is a good start. */
  readonly book: () => DeskBook;
  /** When it is recorded, in Shanghai. */
  readonly time: string;
  readonly draft: (role: Role) => object;
};

/** One for every kind. */
export const samples: Readonly<Record<string, Sample>> = {
  ...serviceSamples,
  ...decisionSamples,
  ...drawSamples,
  ...exchangeSamples,
};
