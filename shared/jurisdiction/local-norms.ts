import { norms as wenzhou } from './330300/norms.ts';
import type { Norm } from './norm.ts';

/** The norms of all provinces and cities that Lucheng knows. */
export const localNorms: readonly Norm[] = [...wenzhou];
