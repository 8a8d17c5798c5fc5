import type { Service } from '../identity/services.ts';
import type { Area } from '../jurisdiction/areas.ts';
import type { Day } from '../time/instant.ts';
import type { NoticeFact } from './notice-facts.ts';

/** What a notice is for, as far as it says so; an empty list or absent field means that it doesn't. */
export type NoticeScope = {
  readonly services: readonly Service[];
  readonly areas: readonly Area[];
  readonly isPublicProcurement?: boolean;
  readonly day?: Day;
  /** The city in whose register the parties are looked up, by its code (GB/T 2260). */
  readonly jurisdiction: string;
};

/** A notice that says both that it is public procurement and that it isn't counts as saying neither. */
export function noticeScopeOf(
  facts: readonly NoticeFact[],
  day: Day | undefined,
  jurisdiction: string,
): NoticeScope {
  const services = facts.flatMap((fact) => (fact.kind === 'service' ? [fact.service] : []));
  const areas = facts.flatMap((fact) => (fact.kind === 'area' ? [fact.area] : []));
  const said = facts.flatMap((fact) => (fact.kind === 'procurement' ? [fact.isPublic] : []));
  const [isPublic, other] = new Set(said);
  return {
    services: [...new Set(services)],
    areas: [...new Map(areas.map((area) => [area.code, area])).values()],
    ...(isPublic !== undefined && other === undefined && { isPublicProcurement: isPublic }),
    ...(day !== undefined && { day }),
    jurisdiction,
  };
}
