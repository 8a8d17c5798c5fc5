import type * as z from 'zod';
import { faultsOf } from '../kinds/door/faults-of.ts';
import type { Fault } from '../ledger/fault.ts';
import type { Receipt } from '../register/evidence/receipt.ts';
import type { SignedHead } from '../register/trust/head.ts';
import type { Instant } from '../time/instant.ts';
import type { NamedPlace } from './agency-part.ts';
import { mostIn } from './limits.ts';
import { cleanPageText } from './page-text.ts';
import { queryRecord } from './query-record.ts';
import { type SealedQueryRecord, sealQueryRecord } from './seal-query-record.ts';

/** What the register says of some codes under one head. */
export type SaidByOne = {
  readonly head: SignedHead;
  readonly parts: readonly Pick<Receipt, 'code' | 'record' | 'proof'>[];
};

/** The same with what the registers of further cities say, and which could not be asked. */
export type RegisterSaid = SaidByOne & {
  readonly others?: readonly SaidByOne[];
  readonly notAsked?: readonly NotAsked[];
};

type NotAsked = NonNullable<z.infer<typeof queryRecord>['notAsked']>[number];

/** A page as it was read, in its own words, however long and odd. */
export type PageSaid = {
  readonly title: string;
  readonly address: string;
  readonly readAt: Instant;
  readonly notChecked: number;
  readonly leftOut?: number;
  readonly isTamperedWith?: true;
  readonly picture?: unknown;
};

export type NamedAgency = {
  readonly code: string;
  readonly given?: string;
  readonly places: readonly NamedPlace[];
  readonly note?: string;
  readonly official: readonly unknown[];
};

export type QueryDraft = {
  readonly procurement: unknown;
  readonly page?: PageSaid;
  readonly agencies: readonly NamedAgency[];
  readonly unknown: readonly string[];
};

export type MadeQueryRecord =
  | ({ readonly kind: 'made' } & SealedQueryRecord)
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/** Puts a record together: the page's words cleaned, the querier's judged by the schema like anybody's. */
export function makeQueryRecord(
  { procurement, page, agencies, unknown }: QueryDraft,
  { at, head, parts, others, notAsked }: RegisterSaid & { readonly at: Instant },
): MadeQueryRecord {
  const said = new Map(parts.map((part) => [part.code, part]));
  const codes = agencies.map(({ code }) => code);
  const candidate = {
    kind: 'query-record',
    v: 1,
    madeAt: at,
    procurement,
    ...(page && { page: cleanPage(page) }),
    head,
    agencies: agencies.map((agency) => ({
      ...agency,
      placesInAll: agency.places.length,
      places: agency.places.slice(0, mostIn.places).map(cleanPlace),
      ...said.get(agency.code),
    })),
    ...(others && { others: others.map((one) => inOrderOf(codes, one)) }),
    ...(notAsked && { notAsked }),
    unknown: unknown.slice(0, mostIn.unknown).map((name) => cleanPageText(name, 200)),
  } satisfies Record<
    keyof Omit<z.input<typeof queryRecord>, 'page' | 'again' | 'others' | 'notAsked'>,
    unknown
  >;
  const parsed = queryRecord.safeParse(candidate, { reportInput: true });
  return parsed.success
    ? { kind: 'made', ...sealQueryRecord(parsed.data) }
    : { kind: 'refused', faults: faultsOf(parsed.error) };
}

/** What a register said, in the order in which the record lists the agencies. */
export function inOrderOf(codes: readonly string[], { head, parts }: SaidByOne): SaidByOne {
  const said = new Map(parts.map((part) => [part.code, part]));
  return { head, parts: codes.flatMap((code) => said.get(code) ?? []) };
}

function cleanPage(page: PageSaid): PageSaid {
  return {
    ...page,
    title: cleanPageText(page.title, mostIn.title),
    address: cleanPageText(page.address, mostIn.address),
  };
}

function cleanPlace(place: NamedPlace): NamedPlace {
  return {
    ...place,
    text: cleanPageText(place.text, 200),
    before: cleanPageText(place.before, mostIn.around),
    after: cleanPageText(place.after, mostIn.around),
    ...(place.inFrame !== undefined && {
      inFrame: cleanPageText(place.inFrame, mostIn.address),
    }),
  };
}
