import { beforeAll, expect, test } from 'vitest';
import { checkDraw } from '../../../../../shared/draw/check-draw.ts';
import type { EntryDraft } from '../../../../../shared/ledger/entry.ts';
import { open, send } from '../../../../fixtures/desk/browse.ts';
import { makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';
import { recordDraft } from '../../../../fixtures/desk/record-draft.ts';
import { round123, round1000 } from '../../../../fixtures/draw/beacons.ts';
import { expertCode, party, pool, request } from '../../../../fixtures/draw/sample-draw.ts';

const occasion = {
  category: request.category,
  purpose: request.purpose,
  meetsOn: request.meetsOn,
  parties: party,
};
const typed = {
  ...occasion,
  recused: `${expertCode(9)} kinship`,
  drawn: '3',
  reserves: '2',
  at: '2023-08-23T23:59:24',
  code: codeOf(900),
};
const beforehand = '/supervision/draws/new';
let officer: Guest;
let token: string;
let draw: string;

beforeAll(async () => {
  await setClock('2023-08-22T02:00:00.000Z');
  ({ token } = await makeToken('registrar'));
  await record(token, [registration(party), ...pool.map(entered)]);
  officer = await enrolled('office', await invited({ role: 'city-regulator' }));
});

test('what experts are drawn for shows who of the category is barred by an employment, and who may step aside', async () => {
  const first = await (await open(beforehand, officer.secret)).text();
  const html = await (
    await open(`${beforehand}?${new URLSearchParams(occasion)}`, officer.secret)
  ).text();

  expect(first).toContain('环境监测（12 人）');
  expect(html).toContain('本类别 12 人，其中因任职回避 2 人');
  expect(html).toMatch(rowOf(10, `在当事人 ${party} 任职，2020-01-01 至今`));
  expect(html).toMatch(rowOf(9, `value="${expertCode(9)} kinship"`));
  expect(html).not.toContain(expertCode(13));
});

test.each<[string, Record<string, string>, string]>([
  ['no purpose', { purpose: '' }, 'purpose'],
  ['a day that is none', { meetsOn: '2023-02-30' }, 'meetsOn'],
  ['no party', { parties: ' ' }, 'parties'],
  ['a party that is none', { parties: `${party}\n<b>` }, 'parties'],
  ['an invisible character', { purpose: '检查\u200b机构' }, 'purpose'],
  ['an unknown ground', { recused: `${expertCode(9)} dislike` }, 'recused'],
  ['words for a number', { drawn: 'three' }, 'drawn'],
  ['a negative number of reserves', { reserves: '-1' }, 'reserves'],
  ['no time of chance', { at: 'soon' }, 'at'],
  ['a code that is none', { code: '123' }, 'code'],
])('a draw with %s is shown again, with what is wrong', async (_name, change, field) => {
  const answer = await send(beforehand, { ...typed, ...change }, officer.secret);

  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain(`href="#${field}"`);
  expect(html).toContain(`id="${field}`);
});

test('a commitment is listed with the size of its pool, says who steps aside, and takes no chance before its time', async () => {
  const begun = await send(beforehand, typed, officer.secret);
  const draft = begun.headers.get('Location') ?? '';
  const recorded = await recordDraft(draft, officer.secret);

  expect(recorded.headers.get('Location')).toBe(`${draft}/recorded`);
  const list = await (await open('/supervision/draws', officer.secret)).text();
  draw = /href="(\/supervision\/draws\/of\/[^"]+)"/.exec(list)?.[1] ?? 'no draw is listed';
  const html = await (await open(draw, officer.secret)).text();
  expect(html).toContain('名单 9 人，抽取 3 人，候补 2 人');
  expect(html).toMatch(rowOf(9, '回避：近亲属关系'));
  expect(html).not.toContain('name="beacon"');
  expect((await open(`${draw}/record.json`, officer.secret)).status).toBe(404);
});

test('chance that drand did not sign, or of another round, draws nobody', async () => {
  await setClock('2023-08-24T01:00:00.000Z');
  officer = await enrolled('office', await invited({ role: 'county-regulator' }));
  const forged = { ...round1000, randomness: 'ab'.repeat(32) };
  const statuses: number[] = [];
  for (const beacon of [forged, round123]) {
    const begun = await send(draw, { beacon: JSON.stringify(beacon) }, officer.secret);
    statuses.push((await recordDraft(begun.headers.get('Location') ?? '', officer.secret)).status);
  }
  const none = await send(draw, { beacon: '{}' }, officer.secret);

  expect(statuses).toEqual([422, 422]);
  expect(none.status).toBe(422);
  expect(await none.text()).toContain('id="beacon-fault"');
  expect(await (await open(draw, officer.secret)).text()).toContain('待抽取');
});

test('the draw says who is drawn and the reserves in order, and its record holds when it is checked again', async () => {
  const begun = await send(draw, { beacon: JSON.stringify(round1000) }, officer.secret);
  await recordDraft(begun.headers.get('Location') ?? '', officer.secret);

  const html = await (await open(draw, officer.secret)).text();
  const whole = JSON.parse(await (await open(`${draw}/record.json`, officer.secret)).text());
  const public_ = JSON.parse(await (await open(`${draw}/open.json`, officer.secret)).text());
  expect(checkDraw(whole)).toMatchObject({ kind: 'valid', eligibility: 'checked' });
  expect(checkDraw(public_)).toMatchObject({ kind: 'valid', eligibility: 'withheld' });
  const shown = [...html.matchAll(/(抽中|候补) \d<.*?>(X-\d{10})</gs)].map(([, , code]) => code);
  expect(shown).toEqual([...whole.held.drawn, ...whole.held.reserves]);
  const again = await send(draw, { beacon: JSON.stringify(round1000) }, officer.secret);
  expect(again.status).toBe(404);
});

test('an expert who doesn’t come goes on record, the first reserve moves up, and the record still holds', async () => {
  const before = JSON.parse(await (await open(`${draw}/record.json`, officer.secret)).text());
  const [away] = before.held.drawn;
  const [first] = before.held.reserves;
  const page = await (await open(draw, officer.secret)).text();
  const form = /<form[^>]*action="\/drafts\/new".*?<\/form>/s.exec(page)?.[0] ?? '';
  const hidden = [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  const said = {
    'body.expert': away,
    'body.reason': 'declined',
    'body.note': '八月二十四日来电告知示例股',
    'body.on': '2023-08-24',
  };
  const begun = await send(
    '/drafts/new',
    { ...Object.fromEntries(hidden), ...said },
    officer.secret,
  );

  await recordDraft(begun.headers.get('Location') ?? '', officer.secret);

  const html = await (await open(draw, officer.secret)).text();
  const whole = JSON.parse(await (await open(`${draw}/record.json`, officer.secret)).text());
  expect(html).toMatch(rowWith(away, '本人谢绝'));
  expect(html).toMatch(rowWith(first, '递补，参加'));
  expect(html).not.toContain(`<option>${away}</option>`);
  expect(whole.declined).toMatchObject([{ expert: away, reason: 'declined' }]);
  expect(checkDraw(whole)).toMatchObject({ kind: 'valid', eligibility: 'checked' });
});

test('where the pool changed before the list was recorded, the draw says so before any chance is given', async () => {
  const later = { ...typed, meetsOn: '2023-08-28', at: '2023-08-25T10:00' };
  const begun = await send(beforehand, later, officer.secret);
  await record(token, [entered({ code: expertCode(20), categories: ['环评'], employers: [] })]);
  await recordDraft(begun.headers.get('Location') ?? '', officer.secret);

  const list = await (await open('/supervision/draws', officer.secret)).text();
  const newest = /href="(\/supervision\/draws\/of\/[^"]+)"/.exec(list)?.[1] ?? '';
  const html = await (await open(newest, officer.secret)).text();
  expect(newest).not.toBe(draw);
  expect(html).toContain('封存的名单不能使用');
});

test('a draw that is none is no page', async () => {
  const answers = await Promise.all([
    open('/supervision/draws/of/330300-0', officer.secret),
    open('/supervision/draws/of/nothing/record.json', officer.secret),
    send('/supervision/draws/of/nothing', {}, officer.secret),
  ]);

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
});

test.each(['auditor', 'operator', 'joint-discipline-authority'] as const)(
  'a draw is not for the role %s, asked or sent',
  async (role) => {
    const guest = await enrolled('office', await invited({ role }));

    const answers = await Promise.all([
      open('/supervision/draws', guest.secret),
      open(beforehand, guest.secret),
      open(draw, guest.secret),
      open(`${draw}/record.json`, guest.secret),
      open(`${draw}/open.json`, guest.secret),
      send(beforehand, typed, guest.secret),
      send(draw, {}, guest.secret),
    ]);

    expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(403));
  },
);

function entered({ code, categories, employers }: (typeof pool)[number]): EntryDraft {
  const { basis } = registration(codeOf(1));
  const subject = { kind: 'expert', code } as const;
  const personal = { name: '示例专家' };
  return { subject, basis, kind: 'expert-entered', body: { categories, employers }, personal };
}

/** A row of a table about this expert that says so. */
function rowOf(expert: number, said: string): RegExp {
  return rowWith(expertCode(expert), said);
}

function rowWith(code: string, said: string): RegExp {
  return new RegExp(`>${code}<(?:(?!</tr>).)*${said}`, 's');
}
