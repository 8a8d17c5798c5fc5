import type { HeadRule } from '../trust/accept-head.ts';
import type { KeySetRule } from '../trust/accept-key-set.ts';
import type { UnknownCause } from './verdict.ts';

/** `storage`: the fetched files are good and in use, but couldn't be kept. */
export type FailureCause = UnknownCause | 'storage';

export type FailureRule =
  | KeySetRule
  | HeadRule
  | 'key-set.size'
  | 'head.size'
  | 'file.size'
  | 'file.hash'
  | 'overlay.shape'
  | 'manifest.shape'
  | 'segment.shape'
  | 'records.root';

export type RefreshFailure = {
  readonly kind: 'failed';
  readonly cause: FailureCause;
  /** The rule that an untrusted file broke. */
  readonly rule?: FailureRule;
};

export function failed(cause: FailureCause, rule?: FailureRule): RefreshFailure {
  return rule === undefined ? { kind: 'failed', cause } : { kind: 'failed', cause, rule };
}
