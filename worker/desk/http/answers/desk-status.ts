import * as z from 'zod';
import { sha256Schema } from '../../../../shared/contract/wire-values.ts';
import type { CalendarState } from '../../../../shared/jurisdiction/calendar-state.ts';
import { daySchema, instantSchema } from '../../../../shared/kinds/form/published-values.ts';
import type { Halt, PendingChange } from '../../approval/halt.ts';
import type { DeskStatus } from '../../object/read-status.ts';
import type { Failure } from '../../platform/failure-store.ts';
import type { TroubledSubject } from '../../projecting/trouble-store.ts';
import type { Publication } from '../../publishing/publication-store.ts';
import { type KeyProblem, keyRules } from '../../signing/key-fitness.ts';
import { treeHeadSchema } from './entry.ts';

export const publicationSchema: z.ZodType<Publication> = z
  .object({
    sequence: z.int().nonnegative(),
    issuedAt: instantSchema,
    expiresAt: instantSchema,
    manifest: sha256Schema,
    overlay: sha256Schema.nullable(),
    changes: sha256Schema.nullable(),
    beside: sha256Schema.nullable(),
    recordsRoot: sha256Schema,
    records: z.int().nonnegative(),
    ledger: treeHeadSchema,
    recordsAt: instantSchema,
    levelChanges: z.int().nonnegative(),
    approvedBy: z.string().exactOptional(),
  })
  .meta({ id: 'Publication', description: 'What the last published head said' });

const failureSchema: z.ZodType<Failure> = z
  .object({
    failures: z.int().positive(),
    at: instantSchema,
    error: z.string(),
    renewalError: z.string().exactOptional(),
  })
  .meta({ id: 'Failure', description: 'Failures in a row' });

const keyProblemSchema: z.ZodType<KeyProblem> = z.object({
  rule: z.enum(keyRules),
  zh: z.string(),
  en: z.string(),
});

const keysSchema = z.object({
  version: z.int().positive().nullable(),
  expiresAt: instantSchema.nullable(),
  problem: keyProblemSchema.nullable().describe('Why nothing can be signed'),
  warning: keyProblemSchema.nullable().describe('What needs somebody’s hand before long'),
});

export const pendingChangeSchema: z.ZodType<PendingChange> = z
  .object({
    subject: z.string(),
    name: z.string().exactOptional(),
    turn: z.enum(['harsher', 'milder']),
    before: z.string(),
    after: z.string(),
    until: instantSchema.exactOptional(),
    entries: z.array(z.string()),
    recordedBy: z.array(z.string()),
  })
  .meta({ id: 'PendingChange', description: 'A change of level that waits for approval' });

const haltSchema: z.ZodType<Halt> = z
  .object({
    at: instantSchema,
    since: z.int().nonnegative(),
    digest: sha256Schema.describe('What an approval names'),
    inDay: z.int().nonnegative(),
    most: z.int().nonnegative(),
    harsher: z.int().nonnegative().describe('Of how many subjects the change that waits is so'),
    milder: z.int().nonnegative(),
    changes: z
      .array(pendingChangeSchema)
      .describe(
        'The first by subject, where they are very many; none for those who neither publish nor regulate the city',
      ),
  })
  .meta({ id: 'Halt', description: 'Changes of level that wait for an operator’s word' });

const troubledSchema: z.ZodType<TroubledSubject> = z.object({
  subject: z.string(),
  since: instantSchema,
  kind: z.enum(['shortened', 'held', 'held-unchecked']),
  error: z.string(),
});

const sourceSchema = z.union([
  z.object({ kind: z.literal('package'), name: z.string() }),
  z.object({ kind: z.literal('entry'), id: z.string(), documentNumber: z.string() }),
]);

const calendarWarningSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-announced'), year: z.int(), hasBegun: z.boolean() }),
  z.object({
    kind: z.literal('sources-differ'),
    year: z.int(),
    days: z.array(
      z.object({
        day: daySchema,
        says: z.array(z.object({ source: sourceSchema, isWorked: z.boolean() })),
      }),
    ),
  }),
]);

export const calendarSchema: z.ZodType<CalendarState> = z
  .object({ announcedUntil: z.int().nullable(), warnings: z.array(calendarWarningSchema) })
  .meta({ id: 'CalendarState', description: 'What of the working-day calendar is on file' });

export const deskStatusSchema: z.ZodType<DeskStatus> = z
  .object({
    now: instantSchema,
    ledger: treeHeadSchema,
    notArchived: z.int().nonnegative().describe('Batches recorded but not yet acknowledged'),
    published: publicationSchema.nullable(),
    failure: failureSchema.nullable(),
    keys: keysSchema,
    exportFailure: failureSchema.nullable(),
    outboxFailure: failureSchema.nullable(),
    rowArchiveFailure: failureSchema.nullable(),
    sweepFailure: failureSchema.nullable(),
    troubled: z
      .array(troubledSchema)
      .describe('Not published as the ledger says; empty for most, as the changes of a halt are'),
    halt: haltSchema.nullable(),
    nextDueAt: instantSchema.nullable(),
    calendar: calendarSchema,
  })
  .meta({ id: 'DeskStatus' });
