import type { DeskEnvironment } from '../object/environment.ts';
import type { LedgerObject } from '../object/ledger-object.ts';

/** The one object that writes this deployment's jurisdiction. */
export function openLedger({
  LEDGER,
  JURISDICTION,
}: Pick<DeskEnvironment, 'LEDGER' | 'JURISDICTION'>): DurableObjectStub<LedgerObject> {
  return LEDGER.get(LEDGER.idFromName(JURISDICTION));
}
