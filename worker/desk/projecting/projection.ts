import type { RegisterRecord } from '../../../shared/disclosure/register-record.ts';
import type { Instant } from '../../../shared/time/instant.ts';

/** What the ledger means for the public about one subject. */
export type Projection = {
  /** Undefined: disclosure lets nothing about this subject out. */
  readonly record: RegisterRecord | undefined;
  /** Places in the ledger of the entries that may be exported whole. */
  readonly shown: readonly number[];
  /** When time alone changes the record. */
  readonly nextChangeAt: Instant | undefined;
  /** Keys of the subjects that it was made from besides its own (domain G11). */
  readonly kin: readonly string[];
  /** Whether it leaves out the correction of what no reader could have read, so that it doesn't follow from the entries alone. */
  readonly saysLess?: boolean;
  /** What kept it from being projected, or from being shown whole; absent where nothing did. */
  readonly trouble?: Trouble;
};

/** `held-unchecked`: not even what was taken back of the last record could be told. */
export type Trouble = {
  readonly kind: 'shortened' | 'held' | 'held-unchecked';
  readonly at: Instant;
  readonly error: string;
};
