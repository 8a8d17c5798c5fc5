import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RowArchive } from '../../../../worker/desk/keeping/row-archive.ts';
import { PetitionStore } from '../../../../worker/desk/petitions/petition-store.ts';
import { without } from '../../../fixtures/desk/broken-bucket.ts';
import { open, send } from '../../../fixtures/desk/browse.ts';
import { openCounter, sendCounter } from '../../../fixtures/desk/browse-counter.ts';
import { ask, ledger, makeToken, publish, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { keep, lose, restore } from '../../../fixtures/desk/lost-ledger.ts';
import { enrolled, type Guest, invited } from '../../../fixtures/desk/people.ts';

const agency = codeOf(1);
const { basis } = registration(agency);
let officer: Guest;

beforeEach(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token } = await makeToken('registrar');
  await record(token, registration(agency));
  await publish();
  await comeIn();
});

afterEach(async () => {
  await lose();
  for (const bucket of [env.ARCHIVE, env.REGISTER]) {
    for (const key of (await keep(bucket)).keys()) await bucket.delete(key);
  }
});

/** Accounts go with the ledger: whoever works on has to be invited anew. */
async function comeIn() {
  officer = await enrolled('office', await invited({ role: 'city-regulator' }));
}

type Ticket = { readonly number: string; readonly code: string };

async function petition(text: string): Promise<Ticket> {
  const form = await (await openCounter('/petition')).text();
  const once = /name="once" value="([^"]*)"/.exec(form)?.[1] ?? '';
  const about = { kind: 'complaint', about: agency, name: '周示例', contact: '示例电话 0577' };
  const html = await (await sendCounter('/petition', { ...about, text, once })).text();
  const [number = '', code = ''] = [...html.matchAll(/class="secret">([^<]*)</g)].map(
    ([, secret = '']) => secret,
  );
  return { number, code };
}

const follow = async (ticket: Ticket) => (await sendCounter('/petition/follow', ticket)).text();
const page = async (path: string) => (await open(path, officer.secret)).text();
const answer = (ticket: Ticket, form: Readonly<Record<string, string>>) =>
  send(`/in-tray/of/${ticket.number}`, form, officer.secret);
const accepting = {
  does: 'accept',
  code: agency,
  summary: '反映未到现场采样',
  answer: '已受理，将组织检查。',
  checked: 'yes',
};
const archived = async (folder: string) =>
  (await env.ARCHIVE.list({ prefix: `${folder}/` })).objects.map(({ key }) => key);
const complaints = async () => {
  const { token } = await makeToken('registrar');
  const file = await ask(`/v1/subjects/${agency}`, token);
  const { entries } = await file.json<{ entries: { kind: string }[] }>();
  return entries.filter(({ kind }) => kind === 'complaint').length;
};

test('what people without an account sent, and how it was answered, comes back with a restored ledger', async () => {
  const waiting = await petition('未到现场采样即出具报告');
  const refused = await petition('同行恶意诋毁');
  await answer(refused, { does: 'refuse', reason: '无法核实来件人' });
  await lose();

  await restore();

  await comeIn();
  expect(await follow(waiting)).toContain('尚未受理');
  expect(await follow(refused)).toContain('无法核实来件人');
  expect(await page(`/in-tray/of/${waiting.number}`)).toMatch(/未到现场采样即出具报告.*周示例/s);
  expect((await answer(waiting, accepting)).status).toBe(303);
});

test('a petition whose answer was lost after its entry was recorded is answered, and becomes no second entry', async () => {
  const ticket = await petition('未到现场采样即出具报告');
  await answer(ticket, accepting);
  const key = `petitions/${ticket.number}.json`;
  const row = await (await env.ARCHIVE.get(key))?.json<Record<string, unknown>>();
  const unanswered = { ...row, answeredAt: null, answer: null, entry: null };
  await env.ARCHIVE.put(key, JSON.stringify(unanswered));
  await lose();

  await restore();

  await comeIn();
  expect(await follow(ticket)).toContain('答复的文字在系统恢复时遗失');
  expect((await answer(ticket, accepting)).status).toBe(404);
  expect(await complaints()).toBe(1);
});

test('the copies of what is answered go from the archive with the answer, 180 days later, though nobody looks', async () => {
  const ticket = await petition('未到现场采样即出具报告');
  await answer(ticket, { does: 'refuse', reason: '无法核实来件人' });
  expect(await archived('petitions')).toEqual([`petitions/${ticket.number}.json`]);
  await setClock('2027-06-01T01:00:00.000Z');

  await runInDurableObject(ledger(), (object) => object.alarm());

  expect(await archived('petitions')).toEqual([]);
});

test('what was said about publications that waited comes back, under the same numbers', async () => {
  const said = { digest: 'd'.repeat(64), by: 'u-1', name: '示例人员', subjects: 21 };
  const word = { at: '2026-11-02T01:00:00.000Z', ...said };
  await runInDurableObject(ledger(), ({ desk: { haltWords } }) => {
    haltWords.add({ word: 'refused', reason: '疑为误录，待核实', ...word });
    haltWords.add({ word: 'approved', ...word });
  });
  await publish();
  const before = await wordsOnRecord();
  await lose();

  await restore();

  expect(await wordsOnRecord()).toEqual(before);
  expect(before).toHaveLength(2);
});

const wordsOnRecord = () =>
  runInDurableObject(ledger(), (_object, { storage }) =>
    storage.sql.exec('SELECT * FROM haltWords ORDER BY number').toArray(),
  );

test('the code of a letter that invites a client still opens its form after a restore', async () => {
  const { token } = await makeToken('registrar');
  const about = { subject: { kind: 'agency', code: agency }, basis } as const;
  const opened = {
    engagement: 'HT-1',
    client: codeOf(2),
    services: ['environmental-monitoring'],
    area: '330302',
    acknowledgedOn: '2026-11-01',
    qualitySystem: 'Q-1',
    openedOn: '2026-11-01',
  };
  const closed = { engagement: 'HT-1', completedOn: '2026-11-01' };
  await record(token, { ...about, kind: 'engagement-opened', body: opened });
  await record(token, { ...about, kind: 'engagement-closed', body: closed });
  const plan = { agency, engagement: 'HT-1', clientName: '示例委托单位' };
  const letter = await (await send('/invitations', plan, officer.secret)).text();
  const code = /class="secret">([^<]*)</.exec(letter)?.[1] ?? '';
  await lose();

  await restore();

  expect(await (await sendCounter('/evaluate', { code })).text()).toContain('项目编号 HT-1');
});

test('what the archive doesn’t take is told, and tried again', async () => {
  const now = '2026-11-02T01:00:00.000Z';
  const body = { kind: 'complaint', about: agency, name: '周示例', contact: '示例电话' } as const;
  await runInDurableObject(ledger(), async (_object, { storage }) => {
    new PetitionStore(storage.sql).add('AAAA1111', 'h', { ...body, text: '未到现场' }, 'net', now);
    const broken = new RowArchive(storage, without(env.ARCHIVE, 'petitions/'));

    await broken.tend(now);

    expect(broken.failure()).toMatchObject({ failures: 1, error: 'put: 10001' });
    expect(broken.nextDueAt(now)).toBe('2026-11-02T01:00:01.000Z');
    const mended = new RowArchive(storage, env.ARCHIVE);
    await mended.tend(now);
    expect(mended.failure()).toBeUndefined();
    expect(mended.nextDueAt(now)).toBeUndefined();
  });
  expect(await archived('petitions')).toEqual(['petitions/AAAA1111.json']);
});

test('a damaged copy keeps no ledger from being restored, and is named', async () => {
  const ticket = await petition('未到现场采样即出具报告');
  const damaged = ['petitions/AAAA0000.json', 'petitions/AAAA0001.json', 'halt-words/x.json'];
  await env.ARCHIVE.put('petitions/AAAA0000.json', '{"number":');
  await env.ARCHIVE.put('petitions/AAAA0001.json', '{"number":"AAAA0001","text":{}}');
  await env.ARCHIVE.put('halt-words/x.json', 'null');
  await lose();

  const restored = await (await restore()).json<{ kind: string; unreadable: string[] }>();

  expect(restored.kind).toBe('restored');
  expect(restored.unreadable.toSorted()).toEqual(damaged.toSorted());
  expect(await follow(ticket)).toContain('尚未受理');
});
