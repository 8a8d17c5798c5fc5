import { dayOf } from '../../../../shared/time/shanghai.ts';
import type { Grant } from '../../accounts/grant.ts';
import type { YearCounts } from '../../reading/count-year.ts';
import type { Ask } from '../screen.ts';

/** Authorities read every file, and so what all of them come to. */
export function readsStatistics({ role, speaksFor }: Grant): boolean {
  return role !== undefined && speaksFor === undefined;
}

/** The year that is asked for, or else this one. */
export function yearAsked({ url, now }: Ask<'grant'>): number {
  const asked = url.searchParams.get('year') ?? '';
  return Number(/^20\d\d$/.test(asked) ? asked : dayOf(now).slice(0, 4));
}

type Year = { readonly years: readonly number[]; readonly counts: YearCounts };

export async function readYear({ ledger }: Ask<'grant'>, year: number): Promise<Year> {
  return JSON.parse(await ledger.countYear(year));
}
