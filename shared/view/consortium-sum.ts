import type { InConsortium } from '../findings/finding.ts';
import type { NoticeScope } from '../findings/notice-scope.ts';
import { effectsOf, isWithoutEffect } from '../findings/scope-effect.ts';
import type { MarkKey } from '../messages/word-set.ts';
import { presentName } from '../rating/present-name.ts';
import type { Verdict } from '../register/reader/verdict.ts';
import type { Instant } from '../time/instant.ts';
import { dayOf } from '../time/shanghai.ts';
import { markOf } from './marks.ts';
import { byWorst } from './worst-first.ts';

/** What a part of a consortium is responsible for: the standing of the worst member (domain G11). */
export type ConsortiumSum = Pick<InConsortium, 'part'> & {
  /** Undefined: no member but this one is in the register. */
  readonly worst: { readonly name: string; readonly key: MarkKey } | undefined;
};

export function sumUpConsortium(
  { part, codes }: InConsortium,
  verdicts: Readonly<Record<string, Verdict>>,
  notice: NoticeScope | undefined,
  now: Instant,
): ConsortiumSum {
  const members = codes.flatMap((code) => {
    const verdict = verdicts[code];
    return verdict === undefined ? [] : [memberOf(code, verdict, notice, now)];
  });
  const [worst] = members.length > 1 ? members.sort(byWorst) : [];
  return { ...(part !== undefined && { part }), worst };
}

function memberOf(
  code: string,
  verdict: Verdict,
  notice: NoticeScope | undefined,
  now: Instant,
): { readonly name: string; readonly key: MarkKey } {
  const name =
    verdict.outcome === 'known' ? presentName(verdict.record.names, dayOf(now)) : undefined;
  const { key } = markOf(verdict, isWithoutEffect(effectsOf(verdict, notice)));
  return { name: name ?? code, key };
}
