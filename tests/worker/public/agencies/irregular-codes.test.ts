import { expect, test } from 'vitest';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { openPublic } from '../../../fixtures/public/open-public.ts';
import { listed } from '../../../fixtures/public/published-records.ts';
import { makeIrregularUscc } from '../../../fixtures/records/made-up-codes.ts';

const irregular = { ...listed, code: makeIrregularUscc(3) };
const unseen = makeIrregularUscc(4);
const spellings = [
  irregular.code,
  `${irregular.code.slice(0, 8)} ${irregular.code.slice(8)}`,
  irregular.code.replace(/\d/g, (d) => String.fromCharCode(0xff10 + +d)),
];

test.each(spellings)(
  'Art. 8: an irregular code on record is found as %s at every address',
  async (spelling) => {
    const { get, getJson } = await openPublic([irregular]);
    const code = encodeURIComponent(spelling);

    const agency = await getJson<object>(`/v1/agencies/${code}`);
    const page = await get(`/agencies/${code}`);
    const badge = await (await get(`/v1/agencies/${code}/badge.svg`)).text();
    const receipt = await getJson<object>(`/v1/agencies/${code}/receipt`);
    const standings = await getJson<object>(`/v1/standings?codes=${code}`);
    const search = await (await get(`/?q=${code}`)).text();

    expect(agency).toMatchObject({ outcome: 'known', record: { code: irregular.code } });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(irregular.names[0]?.name);
    expect(badge).toContain('黑名单');
    expect(receipt).toMatchObject({ code: irregular.code });
    expect(standings).toMatchObject({
      standings: [{ code: irregular.code, level: 'blacklisted' }],
    });
    expect(search).toContain(irregular.names[0]?.name);
  },
);

test('an irregular code that is not on record is refused with the rule and what to do, in Chinese and English', async () => {
  const { get } = await openPublic([irregular]);

  const answer = await get(`/v1/agencies/${unseen}`);

  expect(answer.status).toBe(400);
  expect(await answer.json<Problem>()).toMatchObject({
    faults: [
      {
        field: 'code',
        rule: 'uscc.organisation-check-digit',
        zh: expect.stringContaining('申请核验'),
        en: expect.stringContaining('licence'),
      },
    ],
  });
});

test('while the register can’t be read nothing is said against an irregular code', async () => {
  const { getJson } = await openPublic();

  const answer = await getJson<Problem>(`/v1/agencies/${irregular.code}`);

  expect(answer.type).toBe('urn:lucheng:problem:register-unavailable');
});
