import { place as wenzhou } from './330300/place.ts';
import type { Place } from './place.ts';

/** Every place that Lucheng knows the rules of. */
export const places: readonly Place[] = [wenzhou];
