import * as z from 'zod';
import { sha256Schema } from '../../../../shared/contract/wire-values.ts';
import { partyKinds, type Subject } from '../../../../shared/identity/subject.ts';
import { basisSchema } from '../../../../shared/kinds/form/basis-schema.ts';
import { daySchema, instantSchema } from '../../../../shared/kinds/form/published-values.ts';
import { type Actor, type Entry, roles } from '../../../../shared/ledger/entry.ts';
import type { LeafSalts } from '../../../../shared/ledger/leaf.ts';
import type { TreeHead } from '../../../../shared/ledger/merkle-tree.ts';
import type { PersonalLine } from '../../ledger/personal-store.ts';
import { bodySchema } from '../kind-schemas.ts';

export const subjectSchema: z.ZodType<Subject> = z
  .object({ kind: z.enum(partyKinds), code: z.string() })
  .meta({ id: 'Subject', description: 'Whom an entry is about' });

export const actorShape = {
  person: z.string().describe('An opaque id of the desk'),
  authority: z.string(),
  role: z.enum(roles),
  speaksFor: subjectSchema.exactOptional(),
};

const actorSchema: z.ZodType<Actor> = z.object(actorShape).meta({ id: 'Actor' });

export const entrySchema: z.ZodType<Entry> = z
  .object({
    v: z.literal(1),
    seq: z.int().nonnegative(),
    id: z.string(),
    jurisdiction: z.string(),
    kind: z.string(),
    subject: subjectSchema,
    caseId: z.string().exactOptional(),
    effectiveFrom: instantSchema,
    effectiveUntil: instantSchema.exactOptional(),
    finalOn: daySchema.exactOptional(),
    basis: basisSchema,
    body: bodySchema,
    recordedAt: instantSchema,
    actor: actorSchema,
    personalHash: sha256Schema.exactOptional(),
  })
  .meta({ id: 'Entry', description: 'One fact in the ledger' });

export const saltsSchema: z.ZodType<LeafSalts> = z
  .object({ leaf: z.string(), person: z.string() })
  .meta({ id: 'LeafSalts', description: 'With which the entry’s leaf of the tree is made' });

export const saltsByEntrySchema = z.record(z.string(), saltsSchema);

const erasureSchema = z.object({
  at: instantSchema,
  person: z.string(),
  authority: z.string(),
  reason: z.string(),
});

export const personalLineSchema: z.ZodType<PersonalLine> = z
  .union([
    z.object({
      seq: z.int().nonnegative(),
      salt: z.string(),
      fields: z.record(z.string(), z.string()),
    }),
    z.object({ seq: z.int().nonnegative(), erased: erasureSchema }),
  ])
  .meta({ id: 'PersonalLine', description: 'Personal fields of an entry: kept, or erased' });

export const treeHeadSchema: z.ZodType<TreeHead> = z
  .object({ size: z.int().nonnegative(), root: sha256Schema })
  .meta({ id: 'TreeHead', description: 'The size of a Merkle tree and its root' });
