import type { InspectionsDrawnBody } from '../../../../shared/kinds/draw/plan-forms.ts';

type AllVisits = InspectionsDrawnBody['visits'];

/** Some of a plan's visits, which can be thousands, and the numbers of the first and the last of them. */
export type ShownVisits = {
  readonly visits: AllVisits;
  readonly first: number;
  readonly last: number;
  readonly inAll: number;
};

export const visitsOnPage = 100;

/** The visits from the one whose number the address names; from the first where it names none. */
export function visitsAsked({ searchParams }: URL, all: AllVisits): ShownVisits {
  const asked = searchParams.get('from') ?? '';
  const first = /^\d{1,5}$/.test(asked) ? Math.min(Math.max(1, Number(asked)), all.length) : 1;
  const visits = all.slice(first - 1, first - 1 + visitsOnPage);
  return { visits, first, last: first - 1 + visits.length, inAll: all.length };
}
