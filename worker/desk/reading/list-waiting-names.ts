import type {
  AgencyWaiting,
  WaitingName,
  WaitingNames,
} from '../../../shared/contract/waiting-names.ts';
import { claimedNames } from '../../../shared/kinds/door/claimed-names.ts';
import { factsOf } from '../../../shared/kinds/facts/facts-of.ts';
import { isOwnWord } from '../../../shared/kinds/form/own-matter.ts';
import { isSameName, saidNamesOf } from '../../../shared/kinds/registration/said-names.ts';
import { unregistered } from '../../../shared/kinds/registration/unregistered.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import { foldText } from '../../../shared/text/fold.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { EntryStore } from '../ledger/entry-store.ts';

/** `after`: the last code of the page before; undefined for the first page. */
export type WaitingPage = { readonly after?: string; readonly limit: number };

/** How many files one page may read, whether or not anything waits in them. */
const mostFiles = 500;

/** A page of at most `limit` agencies after the code `after` whose own names wait for a `registration-confirmed`. */
export function listWaitingNames(
  entries: EntryStore,
  { after, limit }: WaitingPage,
  now: Instant,
): WaitingNames {
  const agencies: AgencyWaiting[] = [];
  const codes = entries.partiesWithOwnNames(after, mostFiles);
  for (const [read, code] of codes.entries()) {
    agencies.push(...waitingOf(entries, code));
    const isLast = read + 1 === codes.length && codes.length < mostFiles;
    if (agencies.length === limit && !isLast) return { now, agencies, next: code };
  }
  const last = codes.at(-1);
  return { now, agencies, ...(codes.length === mostFiles && last !== undefined && { next: last }) };
}

function waitingOf(entries: EntryStore, code: string): readonly AgencyWaiting[] {
  const facts = factsOf(entries.historyOfAgency(code));
  // Only names of a registered agency can be confirmed.
  if (unregistered(facts, 'code') !== undefined) return [];
  const { declared, vouched } = saidNamesOf(facts);
  const told = [
    ...declared.registered.map(({ name }) => ({ name, kind: 'registered' as const })),
    ...declared.former.map(({ name }) => ({ name, kind: 'former' as const })),
    ...declared.aliases.map((name) => ({ name, kind: 'alias' as const })),
  ];
  const names: readonly WaitingName[] = told.flatMap((one) => {
    const said = facts.findLast((fact) => isOwnWord(fact) && says(fact, one.name));
    if (said === undefined) return [];
    const alsoOf = entries.holdersOfName(foldText(one.name)).filter((other) => other !== code);
    return [{ ...one, entry: said.id, saidAt: said.recordedAt, alsoOf }];
  });
  const registeredAs = vouched.registered.at(-1)?.name;
  return names.length === 0
    ? []
    : [{ code, ...(registeredAs !== undefined && { registeredAs }), names }];
}

function says(entry: Entry, name: string): boolean {
  return claimedNames(entry).some((claimed) => isSameName(claimed, name));
}
