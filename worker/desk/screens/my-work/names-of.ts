import type { Ask } from '../screen.ts';

/** The registered or decided names of the agencies with these keys, by key. */
export async function namesOf(
  { ledger }: Pick<Ask, 'ledger'>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const codes = [...new Set(keys)].filter((key) => !key.includes(':'));
  const rows = JSON.parse(await ledger.registrations(codes)) as readonly {
    readonly code: string;
    readonly registration: { readonly data: { readonly name: string } } | null;
    readonly decidedName: string | null;
  }[];
  return new Map(
    rows.map(({ code, registration, decidedName }) => [
      code,
      registration?.data.name ?? decidedName,
    ]),
  );
}
