import { expect, test } from 'vitest';
import { draftOf } from '../../../../extension/panels/record/form/form-values.ts';
import { makeQueryRecord } from '../../../../shared/query-record/make-query-record.ts';
import {
  absentCode,
  calmCode,
  listedCode,
  registerThen,
  saidBy,
} from '../../../fixtures/query-record/query-register.ts';
import { draft, onePixel } from '../../../fixtures/query-record/sample-query.ts';
import { noon } from '../../../fixtures/register/make-head.ts';

const agencies = draft.agencies.map(({ code, places, given }) => ({
  code,
  places,
  ...(given !== undefined && { given }),
}));
const { page } = draft;
const query = { isPending: false, agencies, unknown: draft.unknown, ...(page && { page }) };

const filled: Readonly<Record<string, string>> = {
  projectNumber: ' SL-1 ',
  project: '',
  stage: 'award',
  cutOff: '2026-11-25T09:30',
  unit: '示例中心',
  querier: '林某某',
  [`${listedCode}.include`]: 'on',
  [`${listedCode}.note`]: '已核对',
  [`${listedCode}.ccgp.result`]: 'listed',
  [`${listedCode}.ccgp.at`]: '2026-11-24T09:30',
  [`${calmCode}.note`]: '不列入',
  [`${absentCode}.include`]: 'on',
  [`${absentCode}.ccgp.at`]: '2026-11-24T09:30',
};

function formOf(values: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

test('a form becomes a record: empty fields left out, times those of Shanghai, agencies as ticked', () => {
  const pictures = { page: onePixel, [`${listedCode}.ccgp.picture`]: onePixel };

  const made = draftOf(formOf(filled), { query, agencies, pictures });

  expect(made.procurement).toEqual({
    projectNumber: 'SL-1',
    stage: 'award',
    cutOff: '2026-11-25T09:30:00+08:00',
    unit: '示例中心',
    querier: '林某某',
  });
  expect(made.page).toEqual({ ...page, leftOut: 1, picture: onePixel });
  expect(made.agencies).toEqual([
    {
      ...agencies[0],
      note: '已核对',
      official: [
        { source: 'ccgp', result: 'listed', at: '2026-11-24T09:30:00+08:00', picture: onePixel },
      ],
    },
    { ...agencies[2], official: [] },
  ]);
  const codes = [listedCode, absentCode];
  expect(makeQueryRecord(made, { at: noon, ...saidBy(registerThen, codes) })).toMatchObject({
    kind: 'made',
    record: { procurement: { cutOff: '2026-11-25T01:30:00.000Z' } },
  });
});

test('a result without its time is a mistake that is told', () => {
  const made = draftOf(formOf({ ...filled, [`${listedCode}.ccgp.at`]: '' }), {
    query,
    agencies,
    pictures: {},
  });

  const codes = [listedCode, absentCode];
  expect(makeQueryRecord(made, { at: noon, ...saidBy(registerThen, codes) })).toMatchObject({
    kind: 'refused',
    faults: [{ field: 'agencies[0].official[0].at', rule: 'field.missing' }],
  });
});
