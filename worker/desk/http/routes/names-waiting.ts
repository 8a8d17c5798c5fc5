import * as z from 'zod';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import {
  mostAgenciesWaiting,
  type WaitingNames,
} from '../../../../shared/contract/waiting-names.ts';
import { actsForItself } from '../../../../shared/kinds/form/own-matter.ts';
import { instantSchema } from '../../../../shared/kinds/form/published-values.ts';
import { registrationConfirmed } from '../../../../shared/kinds/registration/registration-confirmed.ts';
import type { Role } from '../../../../shared/ledger/entry.ts';
import { answerJson } from '../answer-json.ts';
import { people } from '../askers.ts';
import { openLedger } from '../open-ledger.ts';
import { defineRoute } from '../route.ts';

/** Who may confirm a name of another's, and who looks after that. */
const readers: readonly Role[] = [
  ...registrationConfirmed.roles.filter((role) => !actsForItself(role)),
  'auditor',
];

const waitingNameSchema = z.object({
  name: z.string(),
  kind: z.enum(['registered', 'former', 'alias']),
  entry: z.string(),
  saidAt: instantSchema,
  alsoOf: z.array(z.string()).describe('Others that registered the name as theirs'),
});

const waitingNamesSchema: z.ZodType<WaitingNames> = z
  .object({
    now: instantSchema,
    agencies: z.array(
      z.object({
        code: z.string(),
        registeredAs: z.string().exactOptional(),
        names: z.array(waitingNameSchema),
      }),
    ),
    next: z.string().describe('Give it as `after` to go on').exactOptional(),
  })
  .meta({ id: 'WaitingNames' });

/** Names that wait for an authority's confirmation. */
export const namesWaitingRoute = defineRoute(
  {
    id: 'namesWaiting',
    tag: 'reading',
    path: deskPaths.namesWaiting,
    summary: { zh: '待核实的自述名称', en: 'Names that agencies gave themselves, to be confirmed' },
    query: z.object({
      after: z.string().max(40).exactOptional().describe('The last code of the page before'),
      limit: z.coerce.number().int().min(1).max(mostAgenciesWaiting).default(100),
    }),
    answer: { type: 'application/json', schema: waitingNamesSchema },
    problems: [],
    example: { query: { limit: '10' } },
  },
  {
    routeClass: 'read',
    askers: people(readers, {
      detail: `The names that wait are for ${readers.join(', ')}.`,
      detailZh: `待核实的名称仅限 ${readers.join('、')} 查阅。`,
    }),
    answer: async ({ env, query }) => answerJson(await openLedger(env).namesWaiting(query)),
  },
);
