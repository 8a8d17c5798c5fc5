import { type AgenciesQuery, mostPages } from '../../../shared/contract/queries.ts';
import type { AgencyLine } from '../../../shared/contract/standing-item.ts';
import type { PublicRecord } from '../../../shared/disclosure/record.ts';
import { isSupplier } from '../../../shared/identity/subject.ts';
import { spanAt } from '../../../shared/rating/span-at.ts';
import { compareTexts } from '../../../shared/text/compare-texts.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { RegisterLifetime } from '../answering/cache-policy.ts';
import { clipLifetime, type Fresh } from '../reading/fresh-register.ts';
import type { RequestContext } from '../reading/read-register.ts';
import { agencyLineOf } from './agency-line.ts';
import { verdictAt } from './known-agency.ts';
import { recallAdverse } from './list-adverse.ts';

const agenciesOnPage = 50;

/** One page of a list of agencies. */
export type AgenciesPage = {
  readonly lines: readonly AgencyLine[];
  readonly page: number;
  /** Whether there is a next page that is answered. */
  readonly hasNext: boolean;
  readonly lifetime: RegisterLifetime;
};

type Asked = Pick<AgenciesQuery, 'level' | 'service' | 'grade' | 'page'>;

/**
 * Those with an adverse level, newest first, whether registered or not; without a level, the registered ones in the register's own
 * order, which prefers nobody. A list is read only as far as the page.
 */
export function listAgencies(context: RequestContext, fresh: Fresh, asked: Asked): AgenciesPage {
  const first = (asked.page - 1) * agenciesOnPage;
  const found: { readonly line: AgencyLine; readonly until: Instant | undefined }[] = [];
  let place = 0;
  for (const one of matching(context, fresh, asked)) {
    if (place++ < first) continue;
    found.push(one);
    if (found.length > agenciesOnPage) break;
  }
  const shown = found.slice(0, agenciesOnPage);
  return {
    lines: shown.map(({ line }) => line),
    page: asked.page,
    hasNext: found.length > agenciesOnPage && asked.page < mostPages,
    lifetime: clipLifetime(
      lifetimeOf(context, fresh, asked),
      shown.map(({ until }) => until),
    ),
  };
}

function lifetimeOf(context: RequestContext, fresh: Fresh, { level }: Asked): RegisterLifetime {
  return level === undefined ? fresh.lifetime : recallAdverse(context, fresh).lifetime;
}

function* matching(context: RequestContext, fresh: Fresh, asked: Asked) {
  if (asked.level !== undefined) {
    const listed = recallAdverse(context, fresh)
      .agencies.filter(({ line }) => line.level === asked.level)
      .filter(({ line }) => asked.service === undefined || offers(fresh, line.code, asked))
      .toSorted((a, b) => compareTexts(b.from, a.from) || compareTexts(a.line.code, b.line.code));
    for (const { line } of listed) yield { line, until: undefined };
    return;
  }
  for (const record of fresh.register.all()) {
    if (!isAsked(record, asked, fresh.now)) continue;
    const verdict = verdictAt(fresh, record.code);
    if (verdict.outcome !== 'known') continue;
    yield { line: agencyLineOf(verdict, fresh.now), until: verdict.validUntil };
  }
}

function offers(fresh: Fresh, code: string, { service }: Asked): boolean {
  const record = fresh.register.record(code);
  return service !== undefined && (record?.services.includes(service) ?? false);
}

function isAsked(record: PublicRecord, { service, grade }: Asked, now: Instant): boolean {
  if (record.registration.kind !== 'filed') return false;
  if (service !== undefined && !record.services.includes(service)) return false;
  if (grade === undefined) return true;
  const span = spanAt(record.timeline, now);
  return (
    isSupplier(record.subjectKind) &&
    span.level === 'normal' &&
    span.grade.kind === 'graded' &&
    span.grade.grade === grade
  );
}
