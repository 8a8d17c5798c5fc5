import type { AgencyLine, StandingItem } from '../../../shared/contract/standing-item.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { type FilledText, textOf } from '../answering/answer.ts';
import { cutAtGaps, fillGaps, fitsGap, type GappedText, gaps } from '../answering/gapped-text.ts';
import { hashText } from '../answering/hash-text.ts';
import type { Memory } from '../reading/memory.ts';

/** One code's standing as it goes out, kept as text: pages ask for many at once, and for the same ones again. */
export type StandingText = {
  readonly code: string;
  readonly json: FilledText;
  /** Hash of the frame. */
  readonly hash: string;
  /** Undefined: nothing that time alone would change. */
  readonly validUntil: Instant | undefined;
};

/** Most agencies' standings differ in code and name alone; what they share is kept once, in `shapes`. */
export function agencyStanding(
  line: AgencyLine,
  { validUntil, now }: { readonly validUntil: Instant; readonly now: Instant },
  shapes: Memory<GappedText>,
): StandingText {
  const { code, name, unconfirmedName = name } = line;
  if (!fitsGap(name) || unconfirmedName !== name) return { ...standingText(line), validUntil };
  const json = JSON.stringify({
    ...line,
    code: gaps.code,
    name: gaps.name,
    ...(line.unconfirmedName !== undefined && { unconfirmedName: gaps.name }),
  });
  const shape = shapes.recall(json, now, () => ({ value: cutAtGaps(json), validUntil }));
  return { code, json: fillGaps(shape, { code, name }), hash: shape.hash, validUntil };
}

/** A standing that shares no text with another. */
export function standingText(item: StandingItem): StandingText {
  const json = JSON.stringify(item);
  const { code } = item;
  return { code, json: { frame: [json], values: [] }, hash: hashText(json), validUntil: undefined };
}

/** Differs where the text does: no value has a line break. */
export function identityOf({ hash, json }: StandingText): string {
  return [hash, ...json.values].join('\n');
}

export function jsonOf({ json }: StandingText): string {
  return textOf(json);
}
