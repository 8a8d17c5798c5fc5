import type { Place } from '../jurisdiction/place.ts';
import type { Lang } from './lang.ts';

/** The name of an area of one of these places by its GB/T 2260 code; a code they have no name for stands for itself. */
export function areaName(code: string, lang: Lang, known: readonly Place[]): string {
  return known.find(({ areas }) => areas[code])?.areas[code]?.[lang] ?? code;
}
