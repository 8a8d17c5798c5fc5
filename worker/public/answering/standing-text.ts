import type { AgencyLine, StandingItem } from '../../../shared/contract/standing-item.ts';
import type { MarkKey } from '../../../shared/messages/word-set.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { type FilledText, textOf } from './answer.ts';
import { fillGaps, fitsGap, type GappedText, gaps } from './gapped-text.ts';
import { hashText } from './hash-text.ts';
import type { SharedTexts } from './shared-texts.ts';

/** One code's standing as it goes out, kept as text: pages ask for many at once, and for the same ones again. */
export type StandingText = {
  readonly code: string;
  readonly mark: MarkKey;
  readonly json: FilledText;
  /** Hash of the frame. */
  readonly hash: string;
  /** Undefined: nothing that time alone would change. */
  readonly validUntil: Instant | undefined;
};

/** Most agencies' standings differ in code and name alone; what they share is kept once, in `shapes`. */
export function agencyStanding(
  line: AgencyLine,
  validUntil: Instant,
  shapes: SharedTexts,
): StandingText {
  const { code, name, unconfirmedName = name } = line;
  const isAlike = fitsGap(name) && unconfirmedName === name;
  const shape = isAlike ? shareShape(line, shapes) : undefined;
  if (!shape) return { ...standingText(line), validUntil };
  const json = fillGaps(shape, { code, name });
  return { code, mark: line.mark.key, json, hash: shape.hash, validUntil };
}

function shareShape(line: AgencyLine, shapes: SharedTexts): GappedText | undefined {
  const json = JSON.stringify({
    ...line,
    code: gaps.code,
    name: gaps.name,
    ...(line.unconfirmedName !== undefined && { unconfirmedName: gaps.name }),
  });
  return shapes.share(json, () => json);
}

/** A standing that shares no text with another. */
export function standingText(item: StandingItem): StandingText {
  const json = JSON.stringify(item);
  return {
    code: item.code,
    mark: item.mark.key,
    json: { frame: [json], values: [] },
    hash: hashText(json),
    validUntil: undefined,
  };
}

/** Differs where the text does: no value has a line break. */
export function identityOf({ hash, json }: StandingText): string {
  return [hash, ...json.values].join('\n');
}

export function jsonOf({ json }: StandingText): string {
  return textOf(json);
}
