import type { NoticeScope } from '../findings/notice-scope.ts';
import { type DecisionEffect, effectsOf, isWithoutEffect } from '../findings/scope-effect.ts';
import type { Verdict } from '../register/reader/verdict.ts';

/** A notice that the decisions behind a verdict were held against, and what came out for each of them. */
export type HeldAgainst = {
  readonly notice: NoticeScope;
  readonly effects: readonly DecisionEffect[];
  /** The notice is surely for something that none of them reaches. */
  readonly isOutsideScope: boolean;
};

export function holdAgainst(
  verdict: Verdict,
  notice: NoticeScope | undefined,
): HeldAgainst | undefined {
  if (notice === undefined) return undefined;
  const effects = effectsOf(verdict, notice);
  return { notice, effects, isOutsideScope: isWithoutEffect(effects) };
}
