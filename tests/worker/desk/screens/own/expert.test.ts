import { beforeAll, expect, test } from 'vitest';
import type { Subject } from '../../../../../shared/identity/subject.ts';
import { openCounter } from '../../../../fixtures/desk/browse-counter.ts';
import { makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, invited } from '../../../../fixtures/desk/people.ts';
import {
  expertCode,
  party,
  pool,
  recordOf,
  request,
} from '../../../../fixtures/draw/sample-draw.ts';

const { basis } = registration(codeOf(1));
const { commitment, held } = recordOf();
let result: string | undefined;
const notDrawn = pool.find(({ code }) => ![...held.drawn, ...held.reserves].includes(code));

beforeAll(async () => {
  await setClock('2023-08-21T02:00:00.000Z');
  const { token } = await makeToken('officer-draw');
  const add = (subject: Subject, kind: string, body: object, personal = {}) =>
    record(token, { subject, basis, kind, body, ...personal });
  for (const { code, categories, employers } of pool) {
    const said = { categories, employers };
    await add({ kind: 'expert', code }, 'expert-entered', said, { personal: { name: '示例专家' } });
  }
  const office = { kind: 'authority', code: codeOf(9000) } as const;
  await setClock('2023-08-22T02:00:00.000Z');
  const { entries } = await add(office, 'draw-committed', commitment);
  await setClock('2023-08-24T01:00:00.000Z');
  const { entries: results } = await add(office, 'draw-held', {
    ...held,
    commitment: entries[0]?.id,
  });
  result = results[0]?.id;
});

async function pageOf(code = ''): Promise<string> {
  const speaksFor = { kind: 'expert', code } as const;
  const { secret } = await enrolled('counter', await invited({ role: 'expert', speaksFor }));
  return (await openCounter('/', secret)).text();
}

test('an expert sees the categories and the employers on record', async () => {
  const html = await pageOf(expertCode(10));

  expect(html).toContain('环境监测、环评');
  expect(html).toContain(party);
});

test.each([
  ['who is drawn', held.drawn[0], '抽中<'],
  ['who steps in second', held.reserves[1], '候补第 2 位'],
])('an expert %s sees for what, when and whose work', async (_, code, as) => {
  const html = await pageOf(code);

  expect(html).toContain(request.purpose);
  expect(html).toContain('2023');
  expect(html).toContain(as);
});

test('an expert whom no draw named is told of none', async () => {
  const html = await pageOf(notDrawn?.code);

  expect(html).not.toContain(request.purpose);
  expect(html).toContain('最近的抽取中没有抽中本人');
});

test('who is on record as not coming is told so, and the reserve who moved up that they are to come', async () => {
  const { token } = await makeToken('officer-draw');
  const office = { kind: 'authority', code: codeOf(9000) } as const;
  const [, away] = held.drawn;
  const body = {
    held: result,
    expert: away,
    reason: 'no-answer',
    note: '三次致电',
    on: '2023-08-24',
  };
  await record(token, { subject: office, basis, kind: 'draw-declined', body });

  expect(await pageOf(away)).toContain('已记录不能参加');
  expect(await pageOf(held.reserves[0])).toContain('候补递补，参加');
  expect(await pageOf(held.reserves[1])).toContain('候补第 2 位');
});
