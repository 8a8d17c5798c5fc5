import { areas } from '../../../../shared/jurisdiction/areas.ts';
import { jurisdictionOf } from '../../../../shared/jurisdiction/jurisdictions.ts';
import { policyAt } from '../../../../shared/jurisdiction/policy-at.ts';
import { theBook } from '../../../../shared/kinds/book/the-book.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Instant } from '../../../../shared/time/instant.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';

export type Option = { readonly value: string; readonly label: string };

/** What fields whose choices lie in the ledger or in the policy offer. */
export type FormChoices = Readonly<
  Record<'entry-id' | 'engagement-number' | 'area' | 'act', readonly Option[]>
>;

/** The subject's entries, its engagements, the city's areas, and the acts of the policy in force. */
export function formChoices(
  entries: readonly Entry[],
  city: string,
  now: Instant,
  lang: Lang,
): FormChoices {
  const engagements = entries.flatMap(({ kind, body }) => {
    const { engagement } = Object(body);
    return kind === 'engagement-opened' ? [String(engagement)] : [];
  });
  return {
    'entry-id': entries
      .toReversed()
      .map((entry) => ({ value: entry.id, label: nameOf(entry, lang) })),
    'engagement-number': [...new Set(engagements)].map((value) => ({ value, label: value })),
    area: areas
      .filter(({ code }) => code.startsWith(city.slice(0, 4)))
      .map(({ code, name }) => ({ value: code, label: name })),
    act: actsOf(city, now),
  };
}

function nameOf({ kind, id, basis, recordedAt }: Entry, lang: Lang): string {
  const title = theBook.kindOf(kind)?.title[lang] ?? kind;
  return [id, title, formatDay(dayOf(recordedAt), lang), basis.documentNumber].join(' · ');
}

function actsOf(city: string, now: Instant): readonly Option[] {
  const jurisdiction = jurisdictionOf(city);
  if (jurisdiction === undefined) return [];
  return Object.entries(policyAt(jurisdiction, dayOf(now)).acts).map(
    ([value, { value: most, source }]) => ({
      value,
      label: `${value} · ${source} · ≤ ${most}`,
    }),
  );
}
