import { revealHash } from '../../shared/kinds/draw/draw-result-rules.ts';
import { demoAgencies } from '../../tools/demo/agencies.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import { formAt } from './desk-form.ts';
import { type DeskVisitor, enter, stranger } from './desk-visitor.ts';

/** What somebody has to begin before some of the pages are there: where each is. */
export type Matters = Readonly<Record<(typeof matters)[number], string>>;

const matters = [
  'draft',
  'recorded',
  'letter',
  'table',
  'plan',
  'sheet',
  'draw',
  'feed',
  'petition',
  'ownDraft',
  'ownRecorded',
  'ownFeed',
] as const;

type Town = { readonly officeOrigin: string; readonly counterOrigin: string };

/** By the screens themselves, as people do it. */
export async function beginMatters(town: Town, day: string, said: Case): Promise<Matters> {
  const officer = await enter(town.officeOrigin, 'demo-proposer');
  const agent = await enter(town.counterOrigin, 'demo-agent');
  await sendPetitions(stranger(town.counterOrigin));
  const complaint = () => start(officer, 'complaint', complained(day));
  const objection = () => start(agent, 'objection', objected);
  return {
    draft: await complaint(),
    recorded: await record(officer, await complaint()),
    letter: linkIn(await officer.open(`/case?${new URLSearchParams(said)}`), /\/letter\?[^"]+/),
    table: await bringTable(officer),
    ...(await plan(officer, day)),
    draw: await commitDraw(officer),
    feed: await giveFeed(officer),
    petition: linkIn(await officer.open('/in-tray'), /\/in-tray\/of\/[\w-]+/),
    ownDraft: await objection(),
    ownRecorded: await record(agent, await objection()),
    ownFeed: await giveFeed(agent),
  };
}

type Case = { readonly subject: string; readonly case: string };

async function giveFeed(visitor: DeskVisitor): Promise<string> {
  return linkIn(await visitor.send('/calendar', { act: 'give' }), /\/calendar\/[\w.-]+\.ics/);
}

/** A draft with everything typed that its kind asks for. */
async function start(visitor: DeskVisitor, kind: string, said: Said): Promise<string> {
  const at = await visitor.send('/drafts/new', { subject: demoAgencies.aojiang.code, kind });
  const fields = formAt(await visitor.open(at));
  await visitor.send(at, { ...fields, ...unsaid(fields), ...said, step: 'save' });
  return at;
}

type Said = Readonly<Record<string, string>>;

const complained = (day: string): Said => ({
  'body.summary': '未到现场采样',
  'body.receivedOn': day,
  'body.channel': '12345 热线',
});

const objected: Said = { 'body.field': 'body.name', 'body.grounds': '名称有误' };

const basis = {
  'basis.authority': '示例市生态环境局',
  'basis.law': '温州市生态环境技术服务中介机构管理办法',
  'basis.level': 'normative-document',
  'basis.article': '第二十四条',
  'basis.documentNumber': '示环〔2026〕1号',
};

/** What the basis still lacks. */
function unsaid(fields: Said): Said {
  return Object.fromEntries(Object.entries(basis).filter(([name]) => !fields[name]));
}

/** Gives where what is recorded is told. */
async function record(visitor: DeskVisitor, draft: string): Promise<string> {
  const fields = formAt(await visitor.open(draft));
  await visitor.send(draft, { ...fields, ...unsaid(fields), step: 'check' });
  const told = await visitor.send(`${draft}/check`, {});
  if (told !== `${draft}/recorded`)
    throw new Error(`${draft} was not recorded: ${told.slice(0, 200)}`);
  return told;
}

/** As many rows as a table may have. */
async function bringTable(officer: DeskVisitor): Promise<string> {
  const rows = Array.from({ length: 2000 }, (_, n) => `示例第${n}有限公司,${makeUscc(30_000 + n)}`);
  const form = new FormData();
  form.set('sort', 'agencies');
  form.set('file', new File([['机构名称,统一社会信用代码', ...rows].join('\n')], '名单.csv'));
  const columns = await officer.send('/imports', form);
  const at = await officer.send(columns, formAt(await officer.open(columns)));
  return linkIn(at, /^\/imports\/of\/[\w-]+$/);
}

const secrets = ['a1'.repeat(32), 'b2'.repeat(32)] as const;
const chance = {
  first: '示例市局',
  firstHash: revealHash('示例市局', secrets[0]),
  second: '示例协会',
  secondHash: revealHash('示例协会', secrets[1]),
  code: makeUscc(900),
};

async function plan(officer: DeskVisitor, day: string): Promise<Pick<Matters, 'plan' | 'sheet'>> {
  const typed = {
    title: '2027年第一季度双随机检查',
    from: day,
    until: '2027-02-28',
    inspectors: Array.from({ length: 40 }, (_, i) => `浙C-${i}`).join('\n'),
    each: '2',
    ...chance,
  };
  await record(officer, await officer.send('/supervision/plans/new', typed));
  const at = linkIn(await officer.open('/supervision'), /\/supervision\/plans\/of\/[\w-]+/);
  await record(officer, await officer.send(at, { secret0: secrets[0], secret1: secrets[1] }));
  return { plan: at, sheet: linkIn(await officer.open(at), /\/supervision[\w/-]+\/visits\/\w+/) };
}

async function commitDraw(officer: DeskVisitor): Promise<string> {
  const typed = {
    category: '环境监测',
    purpose: '检查机构',
    meetsOn: '2026-11-25',
    parties: demoAgencies.aojiang.code,
    drawn: '3',
    reserves: '2',
    ...chance,
  };
  await record(officer, await officer.send('/supervision/draws/new', typed));
  const at = linkIn(await officer.open('/supervision/draws'), /\/supervision\/draws\/of\/[\w-]+/);
  await record(officer, await officer.send(at, { secret0: secrets[0], secret1: secrets[1] }));
  return at;
}

/** A day's worth from sixty networks. */
async function sendPetitions(person: DeskVisitor): Promise<void> {
  for (let n = 0; n < 300; n++) {
    const { once = '' } = formAt(await person.open('/petition'));
    const typed = {
      once,
      kind: 'complaint',
      about: `温州示例环境科技第${n}有限公司`,
      text: '未到现场采样即出具报告',
      name: '示例',
      contact: '0577-00000000',
    };
    await person.send('/petition', typed, `2001:db8:${(n % 60).toString(16)}::1`);
  }
}

function linkIn(html: string, link: RegExp): string {
  const found = link.exec(html)?.[0].replaceAll('&amp;', '&');
  if (found === undefined) throw new Error(`There is no ${link} in ${html.slice(0, 200)}`);
  return found;
}
