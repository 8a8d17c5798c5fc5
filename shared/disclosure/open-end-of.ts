import { type OpenEnd, openEnds } from '../kinds/form/open-end.ts';
import type { PublicRecord, PublicSpan } from './record.ts';

/**
 * How the level of a span without an end ends: where several of its decisions have no day, the longest of them.
 * Undefined where the span has a day, or none of its decisions says how it ends.
 */
export function openEndOf(
  { reasons }: PublicRecord,
  { level, until, reasons: places }: PublicSpan,
): OpenEnd | undefined {
  if (until !== undefined) return undefined;
  const ofLevel = places.map((place) => reasons[place]).filter((one) => one?.level === level);
  return openEnds.findLast((end) => ofLevel.some((one) => one?.openEnd === end));
}
