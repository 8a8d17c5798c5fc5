import type { MarkKey } from '../../shared/messages/word-set.ts';
import { conditionOf } from '../../shared/register/reader/condition-of.ts';
import type { HeldRegister } from '../../shared/register/reader/held-register.ts';
import { verdictOf } from '../../shared/register/reader/verdict-of.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { claimIn } from '../../shared/view/claim-in.ts';
import { markOf } from '../../shared/view/marks.ts';
import type { JudgedBadge } from '../messages/badge-messages.ts';
import type { ShownBadges } from './shown-badges.ts';

/**
 * What is to be said of the badges of a document, each thing once. `own`: the origins of the registers, fixed in the build; what they serve is theirs. Where no
 * register can answer, and of a badge that says no word of a mark, nothing is said.
 */
export function judgeBadges(
  { elements, pictures }: ShownBadges,
  held: readonly HeldRegister[],
  own: readonly string[],
  now: Instant,
): readonly JudgedBadge[] {
  const disagreeing = elements.flatMap(({ code, text }): readonly JudgedBadge[] => {
    const claim = claimIn(text);
    const registers = marksOf(code, held, now);
    if (claim === undefined || registers.length === 0 || registers.includes(claim)) return [];
    return [{ kind: 'disagrees', code, claim, registers }];
  });
  const foreign = pictures
    .filter(({ src, link }) => isBadgeOf(src, link, own) && !isFrom(src, own))
    .map(({ src }): JudgedBadge => ({ kind: 'unverifiable', src }));
  const all = [...disagreeing, ...foreign];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function marksOf(code: string, held: readonly HeldRegister[], now: Instant): readonly MarkKey[] {
  if (!/^[0-9A-Z]{18}$/.test(code)) return [];
  return held
    .filter(({ register }) => conditionOf(register, now) === 'fresh')
    .map(({ register }) => markOf(verdictOf(register, code, now)).key);
}

/** A picture that has a badge's address, or leads to a page of the register. */
function isBadgeOf(src: string, link: string, own: readonly string[]): boolean {
  return /\/v1\/agencies\/[0-9A-Z]{18}\/badge\.svg$/i.test(pathOf(src)) || isFrom(link, own);
}

function isFrom(address: string, own: readonly string[]): boolean {
  const { origin = '' } = URL.parse(address) ?? {};
  return own.includes(origin);
}

function pathOf(address: string): string {
  return URL.parse(address)?.pathname ?? '';
}
