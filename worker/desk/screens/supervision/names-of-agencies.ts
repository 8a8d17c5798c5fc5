import type { Ask } from '../screen.ts';

/** The registered names of agencies, by code. */
export async function namesOfAgencies(
  { ledger }: Pick<Ask, 'ledger'>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = JSON.parse(await ledger.registrations(codes)) as readonly {
    readonly code: string;
    readonly registration: { readonly data: { readonly name: string } } | null;
  }[];
  return new Map(
    rows.flatMap(({ code, registration }) =>
      registration ? [[code, registration.data.name] as const] : [],
    ),
  );
}
