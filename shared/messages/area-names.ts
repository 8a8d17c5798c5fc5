import type { Place } from '../jurisdiction/place.ts';
import { places } from '../jurisdiction/places.ts';
import type { Lang } from './lang.ts';

/** The name of an area by its GB/T 2260 code; a code we have no name for stands for itself. */
export function areaName(code: string, lang: Lang, known: readonly Place[] = places): string {
  const place = known.find(({ areas }) => areas[code]);
  return place?.areas[code]?.[lang] ?? code;
}
