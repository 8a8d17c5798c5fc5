import * as z from 'zod';
import { instantSchema } from '../kinds/form/published-values.ts';
import type { Receipt } from '../register/evidence/receipt.ts';
import type { SignedHead } from '../register/trust/head.ts';
import { type SignedKeySet, withdrawalReasons } from '../register/trust/key-set.ts';
import { publicRecordSchema } from './record-schema.ts';
import { sha256Schema } from './wire-values.ts';

const headSchema = z.object({
  v: z.literal(1),
  jurisdiction: z.string(),
  sequence: z.int().nonnegative(),
  issuedAt: instantSchema,
  expiresAt: instantSchema,
  minWaitSeconds: z.int().nonnegative(),
  manifest: sha256Schema,
  overlay: sha256Schema.nullable(),
  changes: sha256Schema.nullable(),
  beside: sha256Schema.nullable(),
  recordsRoot: sha256Schema,
  ledger: z.object({ size: z.int().nonnegative(), root: sha256Schema }),
  mirrors: z.array(z.string()),
  kid: z.string(),
  alg: z.literal('Ed25519'),
});

export const signedHeadSchema: z.ZodType<SignedHead> = z
  .object({ head: headSchema, signature: z.string() })
  .meta({ id: 'SignedHead' });

const publicKeySchema = z.object({ kid: z.string(), publicKey: z.string() });

const keySetSchema = z.object({
  v: z.literal(1),
  jurisdiction: z.string(),
  version: z.int().positive(),
  threshold: z.int().positive(),
  rootKeys: z.array(publicKeySchema),
  headKeys: z.array(publicKeySchema),
  withdrawnKeys: z.array(
    publicKeySchema.extend({ reason: z.enum(withdrawalReasons), at: instantSchema }),
  ),
  expiresAt: instantSchema,
});

export const signedKeySetSchema: z.ZodType<SignedKeySet> = z
  .object({
    keySet: keySetSchema,
    signatures: z.array(z.object({ kid: z.string(), signature: z.string() })),
  })
  .meta({ id: 'SignedKeySet' });

/** `GET /v1/agencies/{code}/receipt`: a lasting proof of what this register says of the code, to whom it may be shown. */
export const receiptSchema: z.ZodType<Receipt> = z
  .object({
    v: z.literal(1),
    code: z.string(),
    head: signedHeadSchema,
    record: publicRecordSchema.nullable(),
    proof: z.object({
      siblings: z.array(sha256Schema),
      otherLeaf: z.object({ key: sha256Schema, value: sha256Schema }).exactOptional(),
    }),
  })
  .meta({ id: 'Receipt' });
