import { place as wenzhou } from './330300/place.ts';
import type { Place } from './place.ts';

/** Every place whose rules Lucheng knows. */
export const places: readonly Place[] = [wenzhou];
