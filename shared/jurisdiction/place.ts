import type { Cited } from './cited.ts';

type Name = { readonly zh: string; readonly en: string };

/**
 * What a reader needs to know of a place to say where and under which rules a decision holds. Kept small, because
 * badges carry it.
 */
export type Place = {
  /** The province, the place itself and its counties, by code (GB/T 2260). */
  readonly areas: Readonly<Record<string, Name>>;
  /** What became of each of the city's own norms, by title without 《》; said beside a decision that rests on one. */
  readonly ownNorms: Readonly<Record<string, Cited>>;
};
