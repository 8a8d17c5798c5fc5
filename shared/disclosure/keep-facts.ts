import type { PublicReason, PublicRecord, PublicSpan } from './record.ts';

/**
 * One published fact: ledger ids, the deciding one first, and the agency that it was decided about, if that is
 * another.
 */
export type PublishedFact = {
  /** The kind of a fact beside the level. */
  readonly kind?: string;
  readonly entries: readonly string[];
  readonly inheritedFrom?: string;
};

/**
 * The record with only those decisions for which `keeps` is true. The grade without the others was never computed, so
 * where one is dropped the record reads as not graded.
 */
export function keepFacts(
  record: PublicRecord,
  keeps: (fact: PublishedFact) => boolean,
): PublicRecord {
  const { facts, ...rest } = withReasons(record, keeps);
  return { ...rest, facts: facts.filter(keeps) };
}

function withReasons(record: PublicRecord, keeps: (reason: PublicReason) => boolean): PublicRecord {
  const reasons = record.reasons.filter(keeps);
  if (reasons.length === record.reasons.length) return record;
  const spanOf = (span: PublicSpan): PublicSpan => {
    const its = span.reasons.flatMap((place) => record.reasons[place] ?? []);
    const left = its.filter(keeps);
    if (left.length === its.length) return { ...span, reasons: left.map(placeOf) };
    return {
      ...span,
      level: left[0]?.level ?? 'normal',
      reasons: left.map(placeOf),
      grade: { kind: 'not-yet-graded', because: 'being-checked' },
    };
  };
  const placeOf = (reason: PublicReason) => reasons.indexOf(reason);
  const [first, ...later] = record.timeline;
  return { ...record, reasons, timeline: [spanOf(first), ...later.map(spanOf)] };
}
