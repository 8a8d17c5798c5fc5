import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryOf } from '../../../shared/kinds/form/entry-of.ts';
import type {
  PenaltyBody,
  penaltyForm,
} from '../../../shared/kinds/supervision/supervision-forms.ts';
import { readColumns } from '../../../shared/tables/columns.ts';
import { type PenaltyField, penaltyColumns } from '../../../shared/tables/penalty-columns.ts';
import { penaltyDraftOf } from '../../../shared/tables/penalty-draft.ts';
import { penaltyHeader, penaltyRowOf } from '../../../shared/tables/penalty-row.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';

const basis = {
  authority: '示例市生态环境局',
  law: '《生态环境监测条例》',
  level: 'administrative-regulation',
  article: '第四十三条第一款',
  documentNumber: '示环罚〔2026〕1号',
} as const;

const anyBody: fc.Arbitrary<PenaltyBody> = fc
  .record({
    types: fc.subarray(['warning', 'fine', 'confiscation', 'revocation', 'detention'] as const, {
      minLength: 1,
    }),
    fen: fc.integer({ min: 1, max: 1e10 }),
    summary: fc.constantFrom('采样记录缺失', '未按规范监测：采样记录缺失', '＝虚假报告'),
  })
  .map(({ types, fen, summary }) => {
    const fine = types.includes('fine') ? fen / 100 : 0;
    const isGrave = types.includes('revocation') || types.includes('detention') || fine >= 200_000;
    const isMild = types.every((type) => type === 'warning');
    return {
      summary,
      types,
      ...(fine > 0 && { fine }),
      ...(types.includes('confiscation') && { confiscated: fen / 100 }),
      procedure: 'ordinary',
      severity: isGrave ? 'serious' : isMild ? 'minor' : 'general',
      decidedOn: '2026-03-02',
      servedOn: '2026-03-09',
    };
  });

test('a penalty that is exported and imported again says the same', () => {
  const read = readColumns(penaltyColumns, penaltyHeader, []);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.reasons));
  const placeOf = (field: PenaltyField) => read.columns.fields.indexOf(field);

  fc.assert(
    fc.property(anyBody, (body) => {
      const subject = { kind: 'agency', code: makeUscc(1) } as const;
      const entry = { id: '330300-3', subject, basis, body } as EntryOf<typeof penaltyForm>;
      const cells = penaltyRowOf(entry, '示例公司');

      const again = penaltyDraftOf((field) => cells[placeOf(field)] ?? '', '2026-11-23');

      const caseId = basis.documentNumber;
      expect(again).toEqual({
        draft: { kind: 'penalty', subject, caseId, basis, body },
        faults: [],
      });
    }),
  );
});
