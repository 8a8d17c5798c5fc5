import * as z from 'zod';
import type { PublicRecord } from '../disclosure/record.ts';
import { possibleBecause } from '../findings/finding.ts';
import { partyRoles } from '../findings/party-role.ts';
import { type BrokenRule, hash, line, lines, uscc } from '../kinds/form/fields.ts';
import { isObject } from '../register/trust/type-guards.ts';
import { mostIn } from './limits.ts';
import { officialResult } from './official-result.ts';
import { pageText } from './page-text.ts';

/** A place of the page that names the agency, with the words around it. */
const namedPlace = z.strictObject({
  text: pageText(200),
  before: pageText(mostIn.around),
  after: pageText(mostIn.around),
  role: z.enum(partyRoles).exactOptional(),
  /** Why it may be another than the one named; absent: it is certain. */
  possible: z.enum(possibleBecause).exactOptional(),
  /** The address of the frame in the page whose text this is; absent: it is the page's own. */
  inFrame: pageText(mostIn.address).exactOptional(),
});

export type NamedPlace = z.infer<typeof namedPlace>;

/** Only proved records are ever looked into: a forger can write any, and only the desk's own has the hash that was signed. */
const publicRecord = z.custom<PublicRecord>(isObject, {
  params: {
    rule: 'receipt.shape',
    zh: '不是公示记录',
    en: 'This is no record of the register',
  } satisfies BrokenRule,
});

/** What a register said of a code, with its proof. */
export const registerPart = z.strictObject({
  code: uscc,
  /** null where the register had no record of this code. */
  record: publicRecord.nullable(),
  proof: z.strictObject({
    siblings: z.array(hash).max(256).readonly(),
    otherLeaf: z.strictObject({ key: hash, value: hash }).exactOptional(),
  }),
});

export type RegisterPart = z.infer<typeof registerPart>;

/** One agency: what the register said of it, with its proof, and what the querier adds. */
export const agencyPart = z.strictObject({
  ...registerPart.shape,
  /** Added by the querier, by its code; the name as the querier wrote it. */
  given: line(200).exactOptional(),
  places: z.array(namedPlace).max(mostIn.places),
  /** How many places there were, kept or not. */
  placesInAll: z.int().nonnegative(),
  note: lines(mostIn.note).exactOptional(),
  official: z
    .array(officialResult)
    .refine((all) => new Set(all.map(({ source }) => source)).size === all.length, {
      params: {
        rule: 'official.repeated',
        zh: '同一网站的查询结果只登记一项',
        en: 'There is one result of each site',
      } satisfies BrokenRule,
    }),
});

export type AgencyPart = z.infer<typeof agencyPart>;
