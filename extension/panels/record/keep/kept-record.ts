import { nameIn } from '../../../../shared/query-record/compare-records.ts';
import type { SealedQueryRecord } from '../../../../shared/query-record/seal-query-record.ts';
import { foldText } from '../../../../shared/text/fold.ts';

/** A record as it is kept: its file, and what a list shows of it. Whoever opens it reads and checks the file anew. */
export type KeptRecord = {
  readonly sha256: string;
  readonly file: Blob;
  readonly madeAt: string;
  readonly projectNumber: string;
  readonly project?: string;
  readonly unit: string;
  readonly querier: string;
  readonly names: readonly string[];
  readonly again?: string;
  /** Everything that it can be found by, folded. */
  readonly text: string;
};

/** Of a record that was proved. */
export function keptRecordOf({ record, bytes, sha256 }: SealedQueryRecord): KeptRecord {
  const { procurement, agencies, page, again, madeAt } = record;
  const { projectNumber, project, lot, unit, querier } = procurement;
  const codes = agencies.map(({ code }) => code);
  const names = codes.map((code) => nameIn(record, code));
  const words = [projectNumber, project, lot, unit, querier, page?.title, ...names, ...codes];
  return {
    sha256,
    file: new Blob([bytes], { type: 'application/json' }),
    madeAt,
    projectNumber,
    ...(project !== undefined && { project }),
    unit,
    querier,
    names,
    ...(again !== undefined && { again }),
    text: foldText(words.filter((word) => word !== undefined).join('\n')),
  };
}

/** The records that have every word of the search, the newest first. */
export function searchRecords(
  records: readonly KeptRecord[],
  search: string,
): readonly KeptRecord[] {
  const wanted = search
    .split(/\s+/)
    .map(foldText)
    .filter((word) => word !== '');
  return records
    .filter(({ text }) => wanted.every((word) => text.includes(word)))
    .toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
}
