import type { NamedRecord } from '../register/register.ts';
import type { Instant } from '../time/instant.ts';
import { dayOf } from '../time/shanghai.ts';

/** An organisation that a name may mean; `isPast`: it bore the name once, and nobody bears it now. */
export type NameHolder = NamedRecord & { readonly isPast: boolean };

/**
 * Whom a name means to a reader at `now` who doesn't know when the text was written. Who bears the name now goes before
 * who bore it once: a retired name may be registered again (企业名称登记管理规定 art. 17; domain G11).
 */
export function holdersOfName(named: readonly NamedRecord[], now: Instant): readonly NameHolder[] {
  const today = dayOf(now);
  const holders = named.map((one) => ({ ...one, isPast: !isBorneOn(one, today) }));
  const present = holders.filter(({ isPast }) => !isPast);
  return onePerCode(present.length > 0 ? present : holders);
}

function isBorneOn({ name: { kind, from, until } }: NamedRecord, day: string): boolean {
  return kind !== 'former' && (from ?? day) <= day && day <= (until ?? day);
}

/** Two spellings of one organisation's name may fold to the same text; the registered one stands for both. */
function onePerCode(holders: readonly NameHolder[]): readonly NameHolder[] {
  const byCode = new Map<string, NameHolder>();
  for (const holder of holders) {
    const { code } = holder.record;
    if (!byCode.has(code) || holder.name.kind === 'registered') byCode.set(code, holder);
  }
  return [...byCode.values()];
}
