import { describe, expect, test } from 'vitest';
import type { CorrectionAnswer } from '../../../../shared/contract/correction-answer.ts';
import { stateCorrection } from '../../../../shared/messages/state-correction.ts';
import { checkReceipt } from '../../../../shared/register/evidence/check-receipt.ts';
import { verifySignature } from '../../../../worker/public/platform/verify-signature.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import {
  annulledEntry,
  corrected,
  normal,
  unknownCode,
} from '../../../fixtures/public/published-records.ts';
import { factsIn } from '../../../fixtures/records/facts-in.ts';

const path = `/v1/agencies/${corrected.code}/corrections/${annulledEntry}`;
const page = `/agencies/${corrected.code}/corrections/${annulledEntry}`;

describe('G5: a correction certificate (更正证明)', () => {
  test('the certificate says who is cleared of which record, who annulled it, and that it never counted', async () => {
    const { getJson } = await openPublic([normal, corrected]);

    const { statement } = await getJson<CorrectionAnswer>(path);

    expect(statement.zh).toBe(
      `此前公示的关于示例庚环境检测有限公司（统一社会信用代码 ${corrected.code}）的“行政处罚”记录（编号 330300-4），` +
        '已由示例市人民政府于2026年11月21日依照《中华人民共和国行政复议法》第六十四条，以示政复〔2026〕5号撤销' +
        '（更正记录编号 330300-9）。该记录自始无效，不得再以该记录为依据。',
    );
    expect(statement.en).toContain('void from the beginning');
  });

  test('the certificate is verified offline by its receipt, to the last word', async () => {
    const { getJson } = await openPublic([normal, corrected]);
    const { keySet } = await getJson<KeySetFile>('/register/keys/1.json');

    const { receipt, statement, code, name } = await getJson<CorrectionAnswer>(path);
    const checked = await checkReceipt(receipt, keySet, verifySignature);

    const record = checked.kind === 'proved' ? checked.record : undefined;
    const [correction] = factsIn(record, 'correction');
    expect(correction?.entries).toEqual(['330300-9', annulledEntry]);
    expect(name).toBe(record?.names[0]?.name);
    expect(correction && stateCorrection({ code, ...(name && { name }) }, correction, 'zh')).toBe(
      statement.zh,
    );
  });

  test('the certificate is no proof once a word of its record is changed', async () => {
    const { getJson } = await openPublic([normal, corrected]);
    const { keySet } = await getJson<KeySetFile>('/register/keys/1.json');

    const { receipt } = await getJson<CorrectionAnswer>(path);
    const forged = JSON.parse(JSON.stringify(receipt).replace('330300-4', '330300-5'));

    expect(await checkReceipt(forged, keySet, verifySignature)).toMatchObject({
      kind: 'not-proved',
      rule: 'receipt.proof',
    });
  });

  test.each([
    ['', '更正证明', '自始无效'],
    ['?lang=en', 'Correction certificate', 'void from the beginning'],
  ])(
    'the certificate is a page to print%s, to which the agency’s page leads',
    async (query, title, words) => {
      const { get } = await openPublic([corrected]);

      const html = await (await get(page + query)).text();
      const agency = await (await get(`/agencies/${corrected.code}${query}`)).text();

      expect(html).toContain(`<h1>${title}</h1>`);
      expect(html).toContain(words);
      expect(html).toContain(path);
      expect(agency).toContain(`href="${page}${query}"`);
    },
  );

  test('an entry that is spelled like the page’s language gets no page in place of JSON', async () => {
    const { get } = await openPublic([corrected]);
    await get(page);

    const { status } = await get(
      `/v1/agencies/${corrected.code}/corrections/page%20zh%20${annulledEntry}`,
    );

    expect(status).toBe(404);
  });

  test.each([
    ['an entry that annulled nothing', `/v1/agencies/${corrected.code}/corrections/330300-9`, 404],
    ['an agency without corrections', `/v1/agencies/${normal.code}/corrections/330300-4`, 404],
    ['a page of no correction', `/agencies/${normal.code}/corrections/330300-4`, 404],
  ])('there is no certificate for %s', async (_, asked, status) => {
    const { get } = await openPublic([normal, corrected]);

    const [first, again] = [await get(asked), await get(asked)];

    expect([first.status, again.status]).toEqual([status, status]);
    expect(first.headers.get('Cache-Control')).toBe('no-store');
    expect(await first.text()).toMatch(/no-such-correction|没有这项更正/);
  });

  test('a code without a record has no certificate and is not known', async () => {
    const { get } = await openPublic([corrected]);

    const response = await get(`/v1/agencies/${unknownCode}/corrections/${annulledEntry}`);

    expect(await response.json()).toMatchObject({ type: 'urn:lucheng:problem:not-known' });
  });

  test('the certificate is gone once the public is no longer told of the correction', async () => {
    const { get, setTime, publish } = await openPublic([corrected]);
    setTime('2027-02-20T15:59:59.000Z');
    await publish([corrected]);
    expect((await get(path)).status).toBe(200);

    setTime('2027-02-20T16:00:00.000Z');

    expect((await get(path)).status).toBe(404);
  });
});

type KeySetFile = { readonly keySet: Parameters<typeof checkReceipt>[1] };
