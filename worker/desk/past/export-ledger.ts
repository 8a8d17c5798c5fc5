import type { Entry } from '../../../shared/ledger/entry.ts';
import type { ExportLine } from '../../../shared/ledger/export-line.ts';
import type { SaltedEntry } from '../../../shared/ledger/leaf.ts';
import { standingOf } from '../../../shared/rating/standing-of.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { PastDesk } from './past-desk.ts';

const entriesAtOnce = 200;

/** The whole ledger as it stands when this begins, line by line; what is appended meanwhile isn't in it. */
export function* exportLedger(desk: PastDesk, at: Instant): Generator<ExportLine> {
  const ledger = desk.entries.head();
  const { code: jurisdiction } = desk.jurisdiction;
  const recordsAt = desk.publications.last()?.recordsAt;
  yield {
    ...{ kind: 'export', v: 1, disclosure: 'full', jurisdiction, at, ledger },
    ...(recordsAt !== undefined && { recordsAt }),
  };
  for (const { code, record } of desk.published.apart()) {
    if (desk.publications.last()?.recordsAt !== recordsAt) {
      throw new Error('Published anew while the export began: ask again');
    }
    yield { kind: 'held', subject: code, record: record === null ? null : JSON.parse(record) };
  }
  yield* everything(desk, ledger.size, at);
  for (const record of desk.published.all()) yield { kind: 'record', record };
  yield { kind: 'end' };
}

function* everything(desk: PastDesk, size: number, at: Instant): Generator<ExportLine> {
  for (const { entry, salts } of saltedOf(desk, size)) {
    const personal = entry.personalHash ? desk.personal.kept(entry.seq) : undefined;
    yield { kind: 'entry', entry, salts, ...(personal && { personal }) };
  }
  for (const subject of desk.entries.subjectKeys()) {
    const isIn = ({ seq }: Entry) => seq < size;
    const entries = desk.entries.historyOf(subject).filter(isIn);
    if (entries.length === 0) continue;
    const standing = standingOf(
      entries,
      desk.jurisdiction,
      at,
      (agency) => desk.entries.historyOfAgency(agency).filter(isIn),
      (agency) => desk.entries.successorsOf(agency),
    );
    yield { kind: 'standing', subject, standing };
  }
}

function* saltedOf({ entries }: PastDesk, size: number): Generator<SaltedEntry> {
  for (let from = 0; from < size; from += entriesAtOnce) {
    yield* entries.salted(from, Math.min(entriesAtOnce, size - from));
  }
}
