import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { noQuery } from '../../../../shared/contract/queries.ts';
import { jurisdictionOf } from '../../../../shared/jurisdiction/jurisdictions.ts';
import { instantSchema } from '../../../../shared/kinds/form/published-values.ts';
import { actorShape } from '../answers/entry.ts';
import { people } from '../askers.ts';
import { defineRoute } from '../route.ts';

const sessionSchema = z
  .object({
    ...actorShape,
    expiresAt: instantSchema,
    jurisdiction: z.string().describe('GB/T 2260 code'),
    regulation: z.string().exactOptional(),
  })
  .meta({ id: 'Session' });

/** Who the token speaks for, and under which regulation: what a tool needs to fill in a basis. */
export const sessionRoute = defineRoute(
  {
    id: 'session',
    tag: 'access',
    path: deskPaths.session,
    summary: {
      zh: '令牌代表谁、适用何规定',
      en: 'Who the token speaks for, and under which rules',
    },
    query: noQuery,
    answer: { type: 'application/json', schema: sessionSchema },
    problems: [],
  },
  {
    routeClass: 'read',
    askers: people(),
    answer: ({ actor, caller: { expiresAt }, env: { JURISDICTION } }) => {
      const jurisdiction = jurisdictionOf(JURISDICTION);
      return Response.json({
        ...actor,
        expiresAt,
        jurisdiction: JURISDICTION,
        regulation: jurisdiction?.regulation.draft.title,
      });
    },
  },
);
