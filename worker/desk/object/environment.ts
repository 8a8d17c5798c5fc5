import type { LedgerEnvironment } from '../platform/ledger-environment.ts';
import type { LedgerObject } from './ledger-object.ts';

/** What the deployment gives the desk: all that its ledger is given, and the way to the ledger itself. */
export type DeskEnvironment = LedgerEnvironment & {
  readonly LEDGER: DurableObjectNamespace<LedgerObject>;
};
