import type { NamedRecord } from '../register/packing/shelf.ts';
import type { Day } from '../time/instant.ts';

/** The days by which a name is judged: the reader's today, and the day on which the text was published, if known. */
export type Days = { readonly today: Day; readonly noticeDay?: Day | undefined };

/**
 * An organisation that a name may mean; `doubt` if it isn't known to have borne the name when the text was written.
 */
export type NameHolder = NamedRecord & {
  readonly doubt?: 'former-name' | 'other-time' | 'unconfirmed-name';
};

/**
 * The organisations that a name means. First those that bore it on the day of the notice. Otherwise, or for a notice
 * without a day, those that bear it now, because a retired name may be registered again (企业名称登记管理规定 art. 17; domain
 * G11). Otherwise, in doubt, those that once bore it. An organisation that alone says the name is its own comes last
 * and in doubt: only where no organisation is known to bear the name.
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

/** A name without a first or last day holds on all days; a former name without a last day holds on no known day. */
function isBorneOn({ name: { kind, from, until } }: NamedRecord, day: Day): boolean {
  const isOpen = kind === 'former' && until === undefined;
  return !isOpen && (from ?? day) <= day && day <= (until ?? day);
}

/** Two spellings of one organisation's name may fold to the same text; the registered name then stands for both. */
function onePerCode(holders: readonly NameHolder[]): readonly NameHolder[] {
  const byCode = new Map<string, NameHolder>();
  for (const holder of holders) {
    const { code } = holder.record;
    if (!byCode.has(code) || holder.name.kind === 'registered') byCode.set(code, holder);
  }
  return [...byCode.values()];
}
