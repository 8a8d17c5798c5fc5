import { withoutEnded } from '../../shared/disclosure/without-ended.ts';
import { canonicalJson } from '../../shared/ledger/canonical.ts';
import { spanAt } from '../../shared/rating/span-at.ts';
import { hasEnded } from '../../shared/time/interval.ts';
import type { Said } from './watched-agency.ts';

/**
 * Whether the register says anything else of an agency than before: its level or grade, a decision that began, ended or changed, its names, its filing.
 * What the agency says of itself decides nothing, and is passed over.
 */
export function isOtherwise(before: Said, after: Said): boolean {
  return canonicalJson(heldOf(before)) !== canonicalJson(heldOf(after));
}

/** What holds of it by the clock of that time. */
function heldOf({ record, at }: Said): unknown {
  if (record === null) return null;
  const { timeline, declared: _, ...held } = withoutEnded(record, at);
  const { level, grade } = spanAt(timeline, at);
  return { ...held, level, grade, reasons: held.reasons.filter((one) => !hasEnded(one, at)) };
}
