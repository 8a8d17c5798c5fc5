import * as z from 'zod';
import { instantSchema } from '../kinds/form/published-values.ts';
import { freshness, sha256Schema } from './wire-values.ts';

/** Seconds from the recording of a removal until no API answer, page or badge shows the removed fact. */
export const removalBoundSeconds = 60;

/** `GET /v1/status`: which register answers, how old it is, and what is promised about removals. */
export const statusAnswerSchema = z
  .object({
    ...freshness,
    jurisdiction: z.string(),
    expiresAt: instantSchema.describe('The register is stale from here'),
    agencies: z.int().nonnegative(),
    ledger: z.object({ size: z.int().nonnegative(), root: sha256Schema }),
    links: z.object({
      export: z.string().describe('The ledger for the public, to verify offline'),
    }),
    removalBoundSeconds: z.object({
      online: z.int().describe('API, site and badges'),
      extension: z.int().describe('A browser extension that is online'),
    }),
  })
  .meta({ id: 'StatusAnswer' });

export type StatusAnswer = z.infer<typeof statusAnswerSchema>;
