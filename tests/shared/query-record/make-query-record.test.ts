import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeQueryRecord } from '../../../shared/query-record/make-query-record.ts';
import { cleanPageText, pageText } from '../../../shared/query-record/page-text.ts';
import { readQueryRecord } from '../../../shared/query-record/read-query-record.ts';
import { fileNameOf, hashInName } from '../../../shared/query-record/seal-query-record.ts';
import { registerThen, saidBy } from '../../fixtures/query-record/query-register.ts';
import { draft, procurement, sealedSample } from '../../fixtures/query-record/sample-query.ts';
import { noon } from '../../fixtures/register/make-head.ts';

const codes = draft.agencies.map(({ code }) => code);
const said = { at: noon, ...saidBy(registerThen, codes) };

describe('making a query record', () => {
  test('what is made is read back as it was, under the hash in its name', () => {
    const made = sealedSample();

    const read = readQueryRecord(made.bytes);

    expect(read).toEqual({ ...made, kind: 'read' });
    expect(hashInName(fileNameOf(made))).toBe(made.sha256);
    expect(fileNameOf(made)).toMatch(/^查询记录单-SL-2026-018-2026-11-24-[0-9a-f]{64}\.json$/);
  });

  test('the same content has the same hash, whatever order it was put together in', () => {
    const turned = Object.fromEntries(Object.entries(procurement).toReversed());

    expect(sealedSample({ procurement: turned }).sha256).toBe(sealedSample().sha256);
  });

  test.each([
    [{ ...procurement, projectNumber: '' }, 'procurement.projectNumber', 'field.too-small'],
    [{ ...procurement, unit: undefined }, 'procurement.unit', 'field.missing'],
    [{ ...procurement, stage: 'later' }, 'procurement.stage', 'field.value'],
    [{ ...procurement, cutOff: 'tomorrow' }, 'procurement.cutOff', 'instant.invalid'],
    [
      { ...procurement, querier: '林 11010519491231002X' },
      'procurement.querier',
      'text.identity-number',
    ],
    [{ ...procurement, lot: 'A\u202eB' }, 'procurement.lot', 'text.invisible-character'],
  ])('a form with a mistake is refused by field and rule (%#)', (wrong, field, rule) => {
    const made = makeQueryRecord({ ...draft, procurement: wrong }, said);

    expect(made).toMatchObject({ kind: 'refused', faults: [{ field, rule }] });
  });

  test('an agency of which the register was not asked is refused', () => {
    const made = makeQueryRecord(draft, { ...said, parts: said.parts.slice(1) });

    expect(made).toMatchObject({
      kind: 'refused',
      faults: [{ field: 'agencies[0].record' }, { field: 'agencies[0].proof' }],
    });
  });

  test('of very many places some are kept, and their number is said', () => {
    const place = { text: '示例', before: '', after: '' };
    const agencies = draft.agencies.map((one) => ({ ...one, places: Array(500).fill(place) }));

    const { record } = sealedSample({ agencies });

    expect(record.agencies[0]?.places).toHaveLength(20);
    expect(record.agencies[0]?.placesInAll).toBe(500);
  });

  test('whatever a page has written, there is a record of it', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom(
        '身份证\u202e11010519491231002X',
        '𝟏𝟏𝟎𝟏𝟎𝟓𝟏𝟗𝟒𝟗𝟏𝟐𝟑𝟏𝟎𝟎𝟐X',
        '\ud800',
        '<img src=x onerror=alert(1)>',
      ),
    );
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (raw, most) => {
        expect(pageText(most).safeParse(cleanPageText(raw, most)).success).toBe(true);
      }),
    );
  });
});
