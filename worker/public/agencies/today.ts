import type { PublicReason } from '../../../shared/disclosure/record.ts';
import type { Level } from '../../../shared/kinds/form/level.ts';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import type { RegisterLifetime } from '../answering/cache-policy.ts';
import { clipLifetime, type Fresh } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { recallStatistics } from './answer-statistics.ts';
import { recallAdverse } from './list-adverse.ts';

/** The register in one screen. */
export type TodayInNumbers = {
  readonly registered: number;
  readonly levels: Readonly<Record<Exclude<Level, 'normal'>, number>>;
  /** The decisions in force that began last, newest first. */
  readonly recent: readonly Recent[];
  readonly lifetime: RegisterLifetime;
};

/** A decision in force, and about whom it is. */
export type Recent = {
  readonly code: string;
  readonly name: string;
  readonly reason: PublicReason;
};

const mostRecent = 6;

export function todayInNumbers(context: RequestContext, fresh: Fresh): TodayInNumbers {
  const { agencies, lifetime } = recallAdverse(context, fresh);
  const { statistics, until } = recallStatistics(context, fresh);
  const levels = { blacklisted: 0, banned: 0, rectifying: 0, supervised: 0 };
  for (const { line } of agencies) if (line.level !== 'normal') levels[line.level] += 1;
  const recent = agencies
    .flatMap(({ line: { code, name }, reasons }) =>
      reasons.map((reason) => ({ code, name, reason })),
    )
    .filter(({ reason }) => reason.inheritedFrom === undefined)
    .sort((a, b) => compareTexts(b.reason.from, a.reason.from) || compareTexts(a.code, b.code))
    .slice(0, mostRecent);
  return {
    registered: statistics.all.registered,
    levels,
    recent,
    lifetime: clipLifetime(lifetime, [until]),
  };
}
