import { wenzhou } from './330300/wenzhou.ts';
import type { Jurisdiction } from './policy.ts';

export const jurisdictions: readonly Jurisdiction[] = [wenzhou];

/** The jurisdiction with this GB/T 2260 code; undefined where Lucheng has none. */
export function jurisdictionOf(code: string): Jurisdiction | undefined {
  return jurisdictions.find((jurisdiction) => jurisdiction.code === code);
}
