import type { DeskEnvironment } from '../object/environment.ts';
import { openLedger } from './open-ledger.ts';

type Stub = Awaited<ReturnType<ReturnType<typeof openLedger>['past']>>;

/** Asks the ledger's past and lets go of it: a stub that is kept keeps the object awake. */
export async function askPast<T>(
  env: DeskEnvironment,
  ask: (past: Stub) => Promise<T>,
): Promise<T> {
  using past = await openLedger(env).past();
  return await ask(past);
}
