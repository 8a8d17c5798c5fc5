import * as z from 'zod';
import { line } from './fields.ts';

/** How an authority decided what a party claims, and why. */
export const claimDecided = {
  result: z.enum(['upheld', 'rejected']),
  summary: line(500),
};
