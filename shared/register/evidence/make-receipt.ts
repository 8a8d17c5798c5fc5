import type { Register } from '../layers/register.ts';
import type { Receipt } from './receipt.ts';

/** What this register says of a code, with its proof: a record, or that it has none. */
export function makeReceipt(register: Register, code: string): Receipt {
  return {
    v: 1,
    code,
    head: register.signedHead,
    record: register.record(code) ?? null,
    proof: register.prove(code),
  };
}
