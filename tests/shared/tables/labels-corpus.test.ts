import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ReadColumns, readColumns } from '../../../shared/tables/columns.ts';
import { licenceColumns } from '../../../shared/tables/licence-columns.ts';
import { penaltyColumns } from '../../../shared/tables/penalty-columns.ts';

const file = new URL('../../../../shared/corpus/import/penalty-field-names.json', import.meta.url);

describe.skipIf(!existsSync(file))('official labels (skipped without the corpus)', () => {
  const corpus: Record<string, unknown> = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : {};
  const older = corpus['double_publicity_codes_pre2018 (双公示, 行政处罚)'] as object;
  const codes = Object.keys(older ?? {}).flatMap((names) => names.split(' / '));

  test.each([
    ['penalties in the report of 信用中国', ofPenalties, corpus.creditchina_report_行政处罚],
    ['licences in the report of 信用中国', ofLicences, corpus.creditchina_report_行政许可],
    ['codes before 2018', ofPenalties, codes],
    [
      'labels before 2018',
      ofPenalties,
      Object.values(older ?? {}).flatMap((label) => String(label).split(' / ')),
    ],
  ])('no label of the %s is unknown', (_name, read, labels) => {
    const unknown = (labels as readonly string[]).filter((label) => isUnknown(read(label)));

    expect(labels).not.toEqual([]);
    expect(unknown).toEqual([]);
  });
});

function ofPenalties(label: string): ReadColumns<string> {
  return readColumns(penaltyColumns, [label], []);
}

function ofLicences(label: string): ReadColumns<string> {
  return readColumns(licenceColumns, [label], []);
}

function isUnknown(read: ReadColumns<string>): boolean {
  return read.kind === 'refused' && read.reasons.some(({ en }) => en.startsWith('Unknown'));
}
