import type { NamedRecord } from '../register/packing/shelf.ts';
import type { Day } from '../time/instant.ts';

/** Days by which a name is judged: the reader's own, and the one on which the text was published, if it says so. */
export type Days = { readonly today: Day; readonly noticeDay?: Day | undefined };

/** An organisation that a name may mean; `doubt` if it isn't known to have borne the name when the text was written. */
export type NameHolder = NamedRecord & {
  readonly doubt?: 'former-name' | 'other-time' | 'unconfirmed-name';
};

/**
 * Whom a name means. First whoever bore it on the day of the notice. Else, or where the notice has no day, whoever bears it
 * now, for a retired name may be registered again (企业名称登记管理规定 art. 17; domain G11). Else, in doubt, whoever bore it once.
 * What an organisation alone says is its name means it only where nobody is known to bear that name, and in doubt.
 */
export function holdersOfName(all: readonly NamedRecord[], days: Days): readonly NameHolder[] {
  const confirmed = all.filter(({ name }) => !name.isUnconfirmed);
  if (confirmed.length > 0) return holdersOnRecord(confirmed, days);
  return onePerCode(all.map((one) => ({ ...one, doubt: 'unconfirmed-name' as const })));
}

function holdersOnRecord(
  named: readonly NamedRecord[],
  { today, noticeDay }: Days,
): readonly NameHolder[] {
  const then = noticeDay === undefined ? [] : named.filter((one) => isBorneOn(one, noticeDay));
  if (then.length > 0) return onePerCode(then);
  const present = named.filter((one) => one.name.kind !== 'former' && isBorneOn(one, today));
  const others = present.length > 0 ? present : named;
  const doubt = noticeDay === undefined ? 'former-name' : 'other-time';
  const isDoubted = noticeDay !== undefined || present.length === 0;
  return onePerCode(isDoubted ? others.map((one) => ({ ...one, doubt })) : others);
}

/** Without a first or last day a name holds on all days; a former one without a last day on none that is known. */
function isBorneOn({ name: { kind, from, until } }: NamedRecord, day: Day): boolean {
  const isOpen = kind === 'former' && until === undefined;
  return !isOpen && (from ?? day) <= day && day <= (until ?? day);
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
