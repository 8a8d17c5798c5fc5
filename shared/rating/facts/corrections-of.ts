import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import { theBook } from '../../kinds/book/the-book.ts';
import { type EntryOf, entriesOf } from '../../kinds/form/entry-of.ts';
import type { KindBook } from '../../kinds/form/kind-book.ts';
import { demeritForm } from '../../kinds/supervision/supervision-forms.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { holdsAt } from '../../time/interval.ts';
import { addMonths, dayOf, startOfDay } from '../../time/shanghai.ts';
import type { Standing } from '../standing.ts';
import { annulmentsIn } from './annulments-in.ts';
import type { Correction } from './derived-facts.ts';

const none: readonly Correction[] = [];

/**
 * The spans that these entries mean from a time on. The subject's present facts can't be asked for this: they have no
 * annulled entries.
 */
type TimelineOf = (entries: readonly Entry[], from: Instant) => Standing['timeline'];

/**
 * The corrections of published decisions that were annulled, for as long as the public is told (Administrative
 * Penalty Law art. 48; domain G5): the entry and the annulling decision, not what the annulled one had said. A
 * decision that was never public has no correction.
 */
export function correctionsAt(
  entries: readonly Entry[],
  facts: readonly Entry[],
  jurisdiction: Jurisdiction,
  at: Instant,
  timelineOf: TimelineOf,
  book: KindBook = theBook,
): readonly Correction[] {
  const { names } = book;
  if (!entries.some(({ kind }) => names.explained.has(kind))) return none;
  return annulmentsIn(facts, entries, book).flatMap(({ entry, of }) => {
    const annulled = entries.find(({ id }) => id === of);
    if (annulled === undefined || !names.explained.has(annulled.kind)) return [];
    const from = entry.effectiveFrom;
    const months = policyAt(jurisdiction, dayOf(from)).correctionMonths.value;
    const until = startOfDay(addMonths(dayOf(from), months));
    if (annulled.effectiveFrom > from || !holdsAt({ from, until }, at)) return [];
    const before = entries.filter(({ seq }) => seq < entry.seq);
    const timelineFrom = (start: Instant) => timelineOf(before, start);
    if (!wasPublic(annulled, from, jurisdiction, timelineFrom, book)) return [];
    const { basis, id } = entry;
    return [
      {
        kind: 'correction',
        entries: [id, of],
        annulledKind: annulled.kind,
        basis,
        from,
        until,
      },
    ];
  });
}

/**
 * Whether the public had seen the entry by `end`, when it was annulled. Listings, bans and measures are public as
 * soon as they begin.
 */
function wasPublic(
  annulled: Entry,
  end: Instant,
  jurisdiction: Jurisdiction,
  timelineFrom: (start: Instant) => Standing['timeline'],
  { facts, kindOf }: KindBook,
): boolean {
  const [demerit] = entriesOf([annulled], demeritForm);
  if (demerit) return hasLedToPublic(demerit, end, timelineFrom);
  const rule = kindOf(annulled.kind)?.publicity.rule;
  if (rule !== 'by-severity' && rule !== 'on-ground') return true;
  const at = annulled.effectiveFrom;
  const context = { facts: [annulled], jurisdiction, at, marksOf: () => undefined };
  const [fact] = facts.get(annulled.kind)?.of(context) ?? [];
  return fact?.publicUntil !== undefined && fact.publicUntil > fact.from;
}

/** Points are never public. The level that they lead to is, if each of them states the norm that orders it. */
function hasLedToPublic(
  { id, body, effectiveFrom }: EntryOf<typeof demeritForm>,
  end: Instant,
  timelineFrom: (start: Instant) => Standing['timeline'],
): boolean {
  if (body.publication === undefined) return false;
  return timelineFrom(effectiveFrom).some(
    ({ from, reasons }) =>
      from < end && reasons.some(({ isPublic, entries }) => isPublic && entries.includes(id)),
  );
}
