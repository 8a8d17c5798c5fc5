import * as z from 'zod';
import { instantSchema } from '../kinds/form/published-values.ts';

/** Answers of the Reconciliation Service API 0.2: their fields and names are the protocol's. */

const named = z.object({ id: z.string(), name: z.string() });
const described = named.extend({ description: z.string() });
const address = z.object({ service_url: z.string(), service_path: z.string() });

const manifestSchema = z
  .object({
    versions: z.array(z.string()),
    name: z.string().describe('With the warning that bidders’ names are secret'),
    identifierSpace: z.string(),
    schemaSpace: z.string(),
    defaultTypes: z.array(named),
    documentation: z.string().exactOptional(),
    view: z.object({ url: z.string() }).exactOptional(),
    preview: z.object({ url: z.string(), width: z.int(), height: z.int() }).exactOptional(),
    suggest: z.object({ entity: address, property: address, type: address }).exactOptional(),
    extend: z.object({ propose_properties: address }).exactOptional(),
  })
  .meta({ id: 'ReconcileManifest' });

export type Manifest = z.infer<typeof manifestSchema>;

const candidate = described.extend({
  type: z.array(named),
  score: z.number().describe('An order, and no probability: 100 where `match` is true'),
  match: z
    .boolean()
    .describe('true: exactly the legal name or the code of this agency, and of no other'),
  features: z
    .array(z.object({ id: z.string(), value: z.boolean() }))
    .describe('By what it was found, and what makes it unsure'),
});

export type Candidate = z.infer<typeof candidate>;

const resultsSchema = z
  .record(z.string(), z.object({ result: z.array(candidate) }))
  .meta({ id: 'ReconcileResults' });

export type Results = z.infer<typeof resultsSchema>;

const cell = z.union([
  z.strictObject({ str: z.string() }),
  z.strictObject({ date: instantSchema }),
]);

export type Cell = z.infer<typeof cell>;

const extensionSchema = z
  .object({
    meta: z.array(named),
    rows: z.record(z.string(), z.record(z.string(), z.array(cell))),
  })
  .meta({ id: 'ReconcileExtension' });

export type Extension = z.infer<typeof extensionSchema>;

/** What was asked decides which. */
export const reconcileAnswerSchema = z
  .union([manifestSchema, extensionSchema, resultsSchema])
  .meta({ id: 'ReconcileAnswer' });
export const reconcileFormAnswerSchema = z
  .union([extensionSchema, resultsSchema])
  .meta({ id: 'ReconcileFormAnswer' });

export const suggestEntitiesSchema = z
  .object({ result: z.array(described.extend({ notable: z.array(named) })) })
  .meta({ id: 'ReconcileEntities' });

export const suggestNamedSchema = z
  .object({ result: z.array(described) })
  .meta({ id: 'ReconcileSuggestions' });

export const proposedPropertiesSchema = z
  .object({ type: z.string(), limit: z.int(), properties: z.array(described) })
  .meta({ id: 'ReconcileProperties' });
