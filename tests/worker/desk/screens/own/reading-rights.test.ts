import { beforeAll, expect, test } from 'vitest';
import { openCounter, sendCounter } from '../../../../fixtures/desk/browse-counter.ts';
import { makeToken, record, setClock } from '../../../../fixtures/desk/desk.ts';
import { codeOf, notice, proposal, registration } from '../../../../fixtures/desk/drafts.ts';
import { enrolled, type Guest, invited } from '../../../../fixtures/desk/people.ts';

const [own, other] = [codeOf(1), codeOf(2)];
const officer = 'officer-with-a-name';
const complaint = '匿名反映未到现场采样';
const strange = '别家的服务能力';
let agent: Guest;
let rival: Guest;

beforeAll(async () => {
  await setClock('2026-11-02T01:00:00.000Z');
  const { token } = await makeToken(officer);
  const { body, ...about } = registration(other);
  await record(token, registration(own));
  await record(token, { ...about, body: { ...body, capability: strange } });
  for (const draft of [proposal(own, 'WZ-1'), notice(own, 'WZ-1', '2026-11-02')]) {
    await record(token, draft);
  }
  await record(token, {
    ...registration(own),
    kind: 'complaint',
    body: { summary: complaint, receivedOn: '2026-11-01', channel: '来信' },
  });
  agent = await party(own);
  rival = await party(other);
});

function party(code: string) {
  const plan = { role: 'agency', authority: '示例机构', administers: true } as const;
  return invited({ ...plan, speaksFor: { kind: 'agency', code } }).then((one) =>
    enrolled('counter', one),
  );
}

/** A calendar leads from month to month for ever. */
const isMonth = /^\/calendar\?/;

/** Every page that links lead to from the first one on, by its address; of the calendar, this month. */
async function pagesFrom(start: string, { secret }: Guest) {
  const pages = new Map<string, { status: number; html: string }>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue;
    const answer = await openCounter(path, secret);
    const html = await answer.text();
    pages.set(path, { status: answer.status, html });
    const links = [...html.matchAll(/href="(\/[^"#]*)"/g)].map(([, to = '']) => to);
    const fresh = links.map((to) => to.replaceAll('&amp;', '&')).filter((to) => !isMonth.test(to));
    waiting.push(...fresh);
  }
  return pages;
}

test('every link that an agency is shown leads to a page of its own, and none tells who complained, who recorded, or of another’s file', async () => {
  const pages = await pagesFrom('/', agent);

  const broken = [...pages].filter(([, { status }]) => status >= 400).map(([path]) => path);
  expect(broken).toEqual([]);
  expect(pages.size).toBeGreaterThan(8);
  const all = [...pages.values()].map(({ html }) => html).join('\n');
  expect(all).toContain('列入告知');
  for (const secret of [officer, complaint, strange, other]) expect(all).not.toContain(secret);
});

test.each([`/subjects/of/${other}`, `/drafts/new?subject=${other}`])(
  'another’s file isn’t opened by typing its address: %s',
  async (path) => {
    const html = await (await openCounter(path, agent.secret)).text();

    expect(html).not.toContain(strange);
  },
);

test('another agency’s draft is not there', async () => {
  const kind = 'service-commitment';
  const begun = await sendCounter('/drafts/new', { subject: other, kind }, rival.secret);
  const at = begun.headers.get('Location') ?? '';

  expect((await openCounter(at, rival.secret)).status).toBe(200);
  expect((await openCounter(at, agent.secret)).status).toBe(404);
});
