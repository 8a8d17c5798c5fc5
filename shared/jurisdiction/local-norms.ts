import { norms as wenzhou } from './330300/norms.ts';
import type { Norm } from './norm.ts';

/** Norms of provinces and cities that Lucheng knows the rules of. */
export const localNorms: readonly Norm[] = [...wenzhou];
