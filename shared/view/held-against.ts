import type { NoticeScope } from '../findings/notice-scope.ts';
import { type DecisionEffect, effectsOf, isWithoutEffect } from '../findings/scope-effect.ts';
import type { Verdict } from '../register/reader/verdict.ts';

/** A notice that the decisions behind a verdict were compared with, and the result for each decision. */
export type HeldAgainst = {
  readonly notice: NoticeScope;
  readonly effects: readonly DecisionEffect[];
  /** The notice is certainly for something that none of the decisions covers. */
  readonly isOutsideScope: boolean;
};

export function holdAgainst(
  verdict: Verdict & { readonly jurisdiction?: string },
  notice: NoticeScope | undefined,
): HeldAgainst | undefined {
  if (notice === undefined) return undefined;
  const effects = effectsOf(verdict, notice);
  return { notice, effects, isOutsideScope: isWithoutEffect(effects) };
}
