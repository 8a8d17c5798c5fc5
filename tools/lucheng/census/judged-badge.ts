import { markWords } from '../../../shared/messages/mark-words.ts';
import type { MarkKey } from '../../../shared/messages/word-set.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import { verdictOf } from '../../../shared/register/reader/verdict-of.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import { markOf } from '../../../shared/view/marks.ts';
import type { FoundBadge } from './found-badge.ts';

/**
 * What a badge on a page is. `genuine`: it comes from the register, or says what that says and isn't too old. `stale`: it says what
 * the register says no more, or is older than a badge may be. `forged`: it says what the register can't have said. `copied`: a
 * picture or script from elsewhere, of which nothing can be said.
 */
export const findings = ['genuine', 'stale', 'forged', 'copied'] as const;
export type Finding = (typeof findings)[number];

export type JudgedBadge = {
  readonly finding: Finding;
  readonly tier: FoundBadge['tier'];
  /** Undefined where the badge doesn't say of whom it is. */
  readonly code: string | undefined;
  readonly zh: string;
  readonly en: string;
};

export type JudgeGround = {
  readonly register: Register;
  /** The origin whose badges are the register's own. */
  readonly origin: string;
  readonly now: Instant;
};

/** What is said of a badge, whichever it is. */
export type Judged = Pick<JudgedBadge, 'finding' | 'zh' | 'en'>;

/** It says what the register says. */
export function says(finding: Finding, mark: MarkKey): Judged {
  return { finding, zh: markWords.zh[mark], en: markWords.en[mark] };
}

/** It says something else than the register. */
export function otherwise(finding: Finding, claim: MarkKey, now: MarkKey): Judged {
  return {
    finding,
    zh: `称“${markWords.zh[claim]}”，公示库为“${markWords.zh[now]}”`,
    en: `says “${markWords.en[claim]}”, the register “${markWords.en[now]}”`,
  };
}

export function markNow(code: string, { register, now }: JudgeGround): MarkKey {
  return markOf(verdictOf(register, code, now)).key;
}
