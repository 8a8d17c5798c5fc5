import { verdictsOf } from '../../shared/findings/find-names.ts';
import type { Finding } from '../../shared/findings/finding.ts';
import type { NoticeScope } from '../../shared/findings/notice-scope.ts';
import { effectsOf, isWithoutEffect } from '../../shared/findings/scope-effect.ts';
import type { Register } from '../../shared/register/layers/register.ts';
import type { Instant } from '../../shared/time/instant.ts';
import type { PageVerdict, Verdicts } from '../messages/verdicts.ts';

/** What a document with these findings, and for what its notice says, is to show of each organisation. */
export function pageVerdicts(
  findings: Iterable<Finding>,
  notice: NoticeScope | undefined,
  register: Register | undefined,
  now: Instant,
): Verdicts {
  const verdicts = Object.entries(verdictsOf(findings, register, now));
  return Object.fromEntries(
    verdicts.map(([code, verdict]): [string, PageVerdict] => {
      const hasNoEffect = isWithoutEffect(effectsOf(verdict, notice));
      return [code, hasNoEffect ? { ...verdict, hasNoEffect } : verdict];
    }),
  );
}
