import * as z from 'zod';
import { faultsOf } from '../../../../shared/kinds/door/faults-of.ts';
import {
  type Chance,
  chance,
  type DrawCommittedBody,
} from '../../../../shared/kinds/draw/draw-forms.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';

export type ReadChance = { readonly chance: Chance } | { readonly faults: readonly Fault[] };

/** The beacon as it was pasted, or the two secrets; whether it is the right one, the write door judges. */
export function readChance(
  form: URLSearchParams,
  { source }: DrawCommittedBody['randomness'],
): ReadChance {
  const text = (name: string) => form.get(name)?.trim() ?? '';
  const given =
    source === 'drand-quicknet'
      ? { source, beacon: beaconIn(text('beacon')) }
      : { source, secrets: [text('secret0'), text('secret1')] };
  const parsed = chance.safeParse(given, { reportInput: true });
  if (parsed.success) return { chance: parsed.data };
  return { faults: faultsOf(parsed.error).map(atField) };
}

/** Of what drand answers, what a beacon is made of. */
const answered = z.object({
  round: z.unknown(),
  randomness: z.unknown(),
  signature: z.unknown(),
});

function beaconIn(text: string): unknown {
  try {
    const parsed = answered.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : text;
  } catch {
    return text;
  }
}

function atField(fault: Fault): Fault {
  const field = /^secrets\[(\d)\]/.exec(fault.field)?.[1];
  return { ...fault, field: field === undefined ? 'beacon' : `secret${field}` };
}
