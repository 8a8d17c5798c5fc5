import type { RecentWork } from './recent-work-of.ts';

/**
 * Interests that bar an agency from inspecting another (Art. 29):
 * - `client`: one has worked for the other;
 * - `shared-client`: both have worked for the same client;
 * - `competitor`: both have done the same service in the same county, for whomever. Wider, as by what both are registered for,
 *   it would bar everybody who knows the trade; narrower, as by one tender, it would miss those who live off the same market.
 */
export type Conflict = 'client' | 'shared-client' | 'competitor';

export function conflictsBetween(one: RecentWork, other: RecentWork): readonly Conflict[] {
  const hasWorkedFor = ({ engagements }: RecentWork, { code }: RecentWork) =>
    engagements.some(({ client }) => client === code);
  const isClient = hasWorkedFor(one, other) || hasWorkedFor(other, one);
  const pairs = one.engagements.flatMap((a) => other.engagements.map((b) => ({ a, b })));
  const isShared = pairs.some(({ a, b }) => a.client === b.client);
  const isCompetitor = pairs.some(
    ({ a, b }) => a.area === b.area && a.services.some((service) => b.services.includes(service)),
  );
  return [
    ...(isClient ? ['client' as const] : []),
    ...(isShared ? ['shared-client' as const] : []),
    ...(isCompetitor ? ['competitor' as const] : []),
  ];
}
