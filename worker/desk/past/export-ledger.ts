import type { RegisterRecord } from '../../../shared/disclosure/person-record.ts';
import { publicRecordOf } from '../../../shared/disclosure/public-record.ts';
import { subjectKey } from '../../../shared/identity/subject.ts';
import { toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { Entry } from '../../../shared/ledger/entry.ts';
import type { ExportDisclosure, ExportLine } from '../../../shared/ledger/export-line.ts';
import { hashLeaf } from '../../../shared/ledger/merkle-tree.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { PublishingDesk } from '../publishing/publishing-desk.ts';
import { publicEntriesOf } from './public-entries.ts';

const entriesAtOnce = 200;

/** The whole ledger as it stands when this begins, line by line; what is appended meanwhile isn't in it. */
export function* exportLedger(
  desk: PublishingDesk,
  disclosure: ExportDisclosure,
  at: Instant,
): Generator<ExportLine> {
  const ledger = desk.entries.head();
  const { code: jurisdiction } = desk.jurisdiction;
  const published = desk.projections.published();
  yield { kind: 'export', v: 1, disclosure, jurisdiction, at, ledger };
  if (disclosure === 'full') yield* everything(desk, ledger.size, at);
  else yield* whatIsPublic(desk, ledger.size, at, published);
  for (const record of published.values()) yield { kind: 'record', record };
  yield { kind: 'end' };
}

function* everything(desk: PublishingDesk, size: number, at: Instant): Generator<ExportLine> {
  for (const line of linesOf(desk, size)) {
    const entry: Entry = JSON.parse(line);
    const personal = entry.personalHash ? desk.personal.kept(entry.seq) : undefined;
    yield { kind: 'entry', entry, ...(personal && { personal }) };
  }
  for (const subject of desk.entries.subjectKeys(size)) {
    const isIn = ({ seq }: Entry) => seq < size;
    const entries = desk.entries.historyOf(subject).filter(isIn);
    const standing = standingOf(entries, desk.jurisdiction, at, (agency) =>
      desk.entries.historyOfAgency(agency).filter(isIn),
    );
    yield { kind: 'standing', subject, standing };
  }
}

type Records = ReadonlyMap<string, RegisterRecord>;

function* whatIsPublic(
  desk: PublishingDesk,
  size: number,
  at: Instant,
  published: Records,
): Generator<ExportLine> {
  const publicIds = new Map<string, ReadonlySet<string>>();
  const publicOf = (key: string): ReadonlySet<string> => {
    const ids = publicIds.get(key) ?? publicIdsOf(desk, key, at, published);
    publicIds.set(key, ids);
    return ids;
  };
  for (const line of linesOf(desk, size)) {
    const entry: Entry = JSON.parse(line);
    if (publicOf(subjectKey(entry.subject)).has(entry.id)) yield { kind: 'entry', entry };
    else yield { kind: 'withheld', seq: entry.seq, leaf: toHex(hashLeaf(utf8(line))) };
  }
}

/** Public is what has been published and still may be: a halted publication shows nothing early, a repair nothing late. */
function publicIdsOf(
  { entries, jurisdiction }: PublishingDesk,
  key: string,
  at: Instant,
  published: Records,
): ReadonlySet<string> {
  const history = entries.historyOf(key);
  const today = publicRecordOf(
    standingOf(history, jurisdiction, at, (agency) => entries.historyOfAgency(agency)),
  );
  const before = publicEntriesOf(history, published.get(key));
  return new Set([...publicEntriesOf(history, today)].filter((id) => before.has(id)));
}

function* linesOf({ entries }: PublishingDesk, size: number): Generator<string> {
  for (let from = 0; from < size; from += entriesAtOnce) {
    yield* entries.lines(from, Math.min(entriesAtOnce, size - from));
  }
}
