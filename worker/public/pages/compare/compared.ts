import type { Fault } from '../../../../shared/ledger/fault.ts';
import type { Card } from '../../../../shared/view/card-model.ts';

/** What can be said of a code that is compared. */
export type Compared =
  | { readonly kind: 'card'; readonly code: string; readonly card: Card }
  | { readonly kind: 'malformed'; readonly code: string; readonly fault: Fault };
