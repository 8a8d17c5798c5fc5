import type { Entry } from '../../../shared/ledger/entry.ts';
import type { LeafSalts } from '../../../shared/ledger/leaf.ts';
import type { Standing } from '../../../shared/rating/standing.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { PersonalLine } from '../ledger/personal-store.ts';
import type { PastDesk } from './past-desk.ts';

/** The whole history of a subject as it stood on record at `knownAt`, and what it meant at `asOf`. */
export type KnownHistory = {
  readonly knownAt: Instant;
  readonly asOf: Instant;
  readonly entries: readonly Entry[];
  /** The salts of the entries' leaves, by id. */
  readonly salts: Readonly<Record<string, LeafSalts>>;
  /** Personal fields as far as they are kept today. */
  readonly personal: readonly PersonalLine[];
  readonly standing: Standing;
};

/** Undefined where nothing was on record of the subject. */
export function historyKnownAt(
  desk: Pick<PastDesk, 'entries' | 'personal' | 'jurisdiction'>,
  key: string,
  knownAt: Instant,
  asOf: Instant,
): KnownHistory | undefined {
  const isKnown = ({ recordedAt }: Entry) => recordedAt <= knownAt;
  const entries = desk.entries.historyOf(key).filter(isKnown);
  if (entries.length === 0) return undefined;
  const personal = entries.flatMap(({ seq }) => desk.personal.lines(seq, 1));
  const standing = standingOf(
    entries,
    desk.jurisdiction,
    asOf,
    (agency) => desk.entries.historyOfAgency(agency).filter(isKnown),
    (agency) => desk.entries.successorsOf(agency),
  );
  const salts = desk.entries.saltsOf(entries);
  return { knownAt, asOf, entries, salts, personal, standing };
}
