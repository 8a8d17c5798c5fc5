import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDraw } from '../../shared/draw/check-draw.ts';
import { commitDraw, type DrawRequest } from '../../shared/draw/commit-draw.ts';
import { drawRecordOf } from '../../shared/draw/draw-record-of.ts';
import { eligibleExperts } from '../../shared/draw/eligible-experts.ts';
import { expertPool } from '../../shared/draw/expert-pool.ts';
import { holdDraw } from '../../shared/draw/hold-draw.ts';
import { wenzhou } from '../../shared/jurisdiction/330300/wenzhou.ts';
import { policyAt } from '../../shared/jurisdiction/policy-at.ts';
import { revealHash } from '../../shared/kinds/draw-result-rules.ts';
import { entriesOf } from '../../shared/kinds/entry-of.ts';
import type { Actor, Basis, EntryDraft } from '../../shared/ledger/entry.ts';
import { startOfDay } from '../../shared/time/shanghai.ts';
import { makeUscc } from '../support/make-record.ts';
import { about, aboutAgency, beginYear, type Year } from '../support/year.ts';

const city = '示例市生态环境局';
const careful = { code: makeUscc(501), name: '示例慎行环境监测有限公司' };
const hasty = { code: makeUscc(502), name: '示例疾行环境检测有限公司' };
const clients = [makeUscc(601), makeUscc(602), makeUscc(603)] as const;
const guild = makeUscc(701);

const people = {
  registrar: officer('registrar', 'city-regulator'),
  proposer: officer('proposer', 'city-regulator'),
  approver: officer('approver', 'city-regulator'),
  inspector: officer('inspector', 'county-regulator', '示例县生态环境局'),
  finance: officer('finance', 'joint-discipline-authority', '示例市财政局'),
  careful: party('careful', 'agency', careful.code),
  hasty: party('hasty', 'agency', hasty.code),
  guild: party('guild', 'association', guild),
  client0: party('client-0', 'client', clients[0]),
  client1: party('client-1', 'client', clients[1]),
  client2: party('client-2', 'client', clients[2]),
} as const satisfies Record<string, Actor>;

const authority = { kind: 'authority', code: makeUscc(801) } as const;
const experts = Array.from({ length: 8 }, (_, n) => `X-000000000${n + 1}`);
const secrets: [string, string] = ['a1'.repeat(32), 'b2'.repeat(32)];
const drawRequest: DrawRequest = {
  category: '环境监测',
  purpose: '示例疾行环境检测有限公司监测报告比对核查',
  meetsOn: '2026-02-26',
  parties: [hasty.code],
  recused: [],
  drawn: 3,
  reserves: 2,
  randomness: {
    source: 'commit-reveal',
    parties: [
      { name: '驻局纪检组', commitment: revealHash('驻局纪检组', secrets[0]) },
      { name: '示例行业协会', commitment: revealHash('示例行业协会', secrets[1]) },
    ],
  },
};

const published: Basis = {
  authority: city,
  law: '浙江省公共信用信息管理条例',
  level: 'local-regulation',
  article: '第十五条',
  documentNumber: '示环罚〔2026〕3号',
};

let year: Year<keyof typeof people>;

beforeAll(async () => {
  year = await beginYear(people, 'registrar');
});
afterAll(() => year?.close());

/** Told in order; each test is a turn of the year and ends with what the public sees. */
describe('a year in Wenzhou', () => {
  test('Art. 8 two agencies register themselves, and are not yet graded', async () => {
    const staff = await year.on('2024-12-02');

    await staff.careful.record(registration(careful));
    await staff.hasty.record(registration(hasty));

    const { record, span } = await year.publicFace(careful.code);
    expect(record.names.map(({ name }) => name)).toEqual([careful.name]);
    expect(span).toMatchObject({ level: 'normal', grade: { kind: 'not-yet-graded' } });
  });

  test('Arts. 22 and 32 served clients rate three engagements; nobody rates for another', async () => {
    const opening = await year.on('2025-10-09');
    await opening.careful.record(...clients.map((client, n) => engagement(client, n)));
    const closing = await year.on('2025-12-10');
    await closing.careful.record(
      ...clients.map((_, n) =>
        aboutAgency(careful.code, 'engagement-closed', {
          engagement: contract(n),
          completedOn: '2025-12-10',
        }),
      ),
    );

    await expect(closing.client1.record(rating(0, 'client', 95))).rejects.toThrow();
    await closing.client0.record(rating(0, 'client', 95));
    await closing.client1.record(rating(1, 'client', 92));
    await closing.client2.record(rating(2, 'client', 97));
    await closing.registrar.record(rating(0, 'regulator', 94));
    await closing.guild.record(rating(0, 'association', 90));

    await year.on('2026-01-05');
    const { span } = await year.publicFace(careful.code);
    expect(span.grade).toMatchObject({ kind: 'graded', grade: 'A' });
  });

  test('Art. 12 (9) an absence from the site costs points, and with them the A', async () => {
    const staff = await year.on('2026-02-02');
    await staff.approver.record(absence());

    await year.on('2026-02-03');
    const { span } = await year.publicFace(careful.code);
    expect(span).toMatchObject({ level: 'normal', grade: { kind: 'graded', grade: 'B' } });
  });

  test('Arts. 23 and 28 experts are drawn by lot, the conflicted left out, and anybody can recheck it', async () => {
    const staff = await year.on('2026-02-25');
    await staff.registrar.record(...experts.map(expertEntry));
    const files = await Promise.all(experts.map((code) => year.entries({ kind: 'expert', code })));
    const pool = expertPool(files.flat());
    const commitment = commitDraw(drawRequest, pool, policyAt(wenzhou, '2026-02-25'));
    await staff.registrar.record(about(authority, 'draw-committed', commitment));
    const [committed] = entriesOf(await year.entries(authority), 'draw-committed');
    if (!committed) throw new Error('The commitment is not on record');

    year.later(20);
    const list = eligibleExperts(pool, drawRequest, 36);
    const randomness = { source: 'commit-reveal' as const, secrets };
    const outcome = holdDraw(commitment, list, randomness);
    const held = { commitment: committed.id, list, randomness, ...outcome };
    await staff.registrar.record(about(authority, 'draw-held', held));

    expect(list).toHaveLength(experts.length - 1);
    expect(outcome.drawn).toHaveLength(3);
    const [drawn] = entriesOf(await year.entries(authority), 'draw-held');
    expect(drawn && checkDraw(drawRecordOf(files.flat(), committed, drawn))).toMatchObject({
      kind: 'valid',
      eligibility: 'checked',
    });
  });

  test('Arts. 12, 24 and 27 an inspection finds false reports; points wait until they are final', async () => {
    const staff = await year.on('2026-03-02');
    const { id: draw } = await year.entry(authority, 'draw-held');
    await staff.inspector.record(
      aboutAgency(hasty.code, 'inspection', {
        method: 'comparison',
        on: '2026-02-26',
        outcome: 'punish',
        summary: '比对发现3份监测报告与原始记录不符',
        experts: [{ draw, opinion: '采样记录与报告时间矛盾，数据不可信' }],
      }),
    );
    await staff.approver.record(falseReport());

    expect((await year.publicFace(hasty.code)).span.level).toBe('normal');
  });

  test('a challenge and a stay keep it off the public face; upheld, it counts', async () => {
    const filed = await year.on('2026-04-01');
    const of = (await year.entry(agency(hasty), 'demerit')).id;
    await filed.approver.record(
      aboutAgency(hasty.code, 'challenge', {
        of,
        form: 'review',
        body: '示例市人民政府',
        filedOn: '2026-03-30',
      }),
      aboutAgency(hasty.code, 'suspension', {
        of,
        orderedBy: '示例市人民政府',
        document: '示政复停〔2026〕2号',
      }),
    );
    await year.on('2026-05-18');
    expect((await year.publicFace(hasty.code)).span.level).toBe('normal');

    const decided = await year.on('2026-05-20');
    await decided.approver.record(aboutAgency(hasty.code, 'outcome', { of, result: 'upheld' }));

    await year.on('2026-05-21');
    expect((await year.publicFace(hasty.code)).span.level, 'a suit is still open').toBe('normal');
    await year.on('2026-06-05');
    const { span, record } = await year.publicFace(hasty.code);
    expect(span.level).toBe('rectifying');
    expect(record.reasons[0]).toMatchObject({ summary: '3份监测报告数据失实' });
  });

  test('Art. 35 the blacklist takes notice, a hearing and a second officer; then everybody sees it', async () => {
    const told = await year.on('2026-06-08');
    await told.proposer.record(proposal(), notice('2026-06-08'));
    await year.on('2026-06-09');
    expect(await year.blacklist()).toEqual([]);

    const decided = await year.on('2026-06-16');
    await expect(decided.proposer.record(decision())).rejects.toThrow();
    await decided.approver.record(decision());
    expect(await year.blacklist()).toEqual([]);

    await year.on('2026-06-17');
    expect(await year.blacklist()).toEqual([hasty.code]);
  });

  test('Art. 34 a measure holds by the competent authority’s own decision, never by this regulation alone', async () => {
    const staff = await year.on('2026-07-01');
    const measure = (basis: Partial<Basis>) =>
      aboutAgency(
        hasty.code,
        'measure-imposed',
        { item: 'public-funds', summary: '两年内不予安排财政性资金补助' },
        {
          caseId: 'SC-2026-4',
          effectiveFrom: startOfDay('2026-07-01'),
          effectiveUntil: startOfDay('2028-07-01'),
          basis,
        },
      );

    await expect(staff.finance.record(measure({ article: '第三十四条' }))).rejects.toThrow();
  });

  test('an objection is marked at once, and upheld it leaves nothing behind', async () => {
    const scored = await year.on('2026-08-03');
    await scored.approver.record(warning());
    const mistaken = await year.entry(agency(careful), 'demerit');

    const objecting = await year.on('2026-08-10');
    await objecting.careful.record(
      aboutAgency(careful.code, 'objection', {
        of: mistaken.id,
        grounds: '处罚对象为同名的另一单位',
      }),
    );
    const objection = (await year.entry(agency(careful), 'objection')).id;
    const decided = await year.on('2026-08-13');
    await decided.approver.record(
      aboutAgency(careful.code, 'objection-decided', {
        objection,
        result: 'upheld',
        summary: '经核实，张冠李戴',
      }),
      aboutAgency(careful.code, 'retraction', {
        entry: mistaken.id,
        effect: 'annulled',
        summary: '张冠李戴',
      }),
    );

    await year.on('2026-08-14');
    const { span, record } = await year.publicFace(careful.code);
    expect(span).toMatchObject({ level: 'normal', grade: { kind: 'graded' } });
    expect(record.reasons).toEqual([]);
  });

  test('Art. 37 a repair in due form gives the A back', async () => {
    const of = [(await year.entry(agency(careful), 'demerit', 0)).id];
    const asked = await year.on('2026-08-17');
    await asked.careful.record(
      aboutAgency(careful.code, 'repair-applied', {
        of,
        evidence: '已补做现场采样并更新质量手册',
        commitment: '承诺应到必到',
      }),
    );
    const application = (await year.entry(agency(careful), 'repair-applied')).id;
    const taken = await year.on('2026-08-18');
    await taken.registrar.record(
      aboutAgency(careful.code, 'repair-accepted', { application }),
      aboutAgency(careful.code, 'repair-publicised', { application, until: '2026-08-26' }),
    );

    const early = await year.on('2026-08-20');
    const granted = aboutAgency(careful.code, 'repair-decided', { application, result: 'granted' });
    await expect(early.approver.record(granted)).rejects.toThrow('公示');
    const decided = await year.on('2026-08-27');
    await decided.approver.record(granted);

    await year.on('2026-08-28');
    const { span } = await year.publicFace(careful.code);
    expect(span.grade).toMatchObject({ kind: 'graded', grade: 'A' });
  });

  test('Art. 37 a repair has to wait its time', async () => {
    const staff = await year.on('2026-09-01');
    const listing = (await year.entry(agency(hasty), 'listing')).id;

    const tooEarly = staff.hasty.record(
      aboutAgency(hasty.code, 'repair-applied', {
        of: [listing],
        evidence: '已重新监测并更正报告',
        commitment: '承诺如实监测',
      }),
    );

    await expect(tooEarly).rejects.toThrow('修复');
  });

  test('Art. 37 a listing that was a mistake is annulled and gone from every public answer', async () => {
    const staff = await year.on('2026-10-12');
    const listing = (await year.entry(agency(hasty), 'listing')).id;
    await staff.approver.record(
      aboutAgency(hasty.code, 'retraction', {
        entry: listing,
        effect: 'annulled',
        summary: '列入决定认定事实有误，予以撤销',
      }),
    );

    await year.on('2026-10-13');
    expect(await year.blacklist()).toEqual([]);
    const { span } = await year.publicFace(hasty.code);
    expect(span.level).not.toBe('blacklisted');
  });

  test('time alone ends the rectification, and key supervision goes on as announced', async () => {
    await year.on('2026-12-04');
    const { span } = await year.publicFace(hasty.code);
    expect(span.level).toBe('rectifying');

    await year.on('2026-12-05');
    const after = await year.publicFace(hasty.code);

    expect(after.span.level).toBe('supervised');
    expect(span.until).toBe(startOfDay('2026-12-05'));
  });
});

function officer(person: string, role: Actor['role'], authority = city): Actor {
  return { person: `year-${person}`, authority, role };
}

function party(person: string, role: 'agency' | 'client' | 'association', code: string): Actor {
  return { person: `year-${person}`, authority: '本单位', role, speaksFor: { kind: role, code } };
}

function agency({ code }: { readonly code: string }) {
  return { kind: 'agency', code } as const;
}

function registration({
  code,
  name,
}: {
  readonly code: string;
  readonly name: string;
}): EntryDraft {
  const services = ['environmental-monitoring'];
  return aboutAgency(code, 'registration-filed', { name, subjectKind: 'company', services });
}

function contract(n: number): string {
  return `HT-2025-${n + 1}`;
}

function engagement(client: string, n: number): EntryDraft {
  return aboutAgency(careful.code, 'engagement-opened', {
    engagement: contract(n),
    client,
    services: ['environmental-monitoring'],
    area: '330302',
    acknowledgedOn: '2025-10-09',
    qualitySystem: 'QM-3.1',
    openedOn: '2025-10-09',
  });
}

function rating(n: number, by: 'client' | 'regulator' | 'association', score: number): EntryDraft {
  return aboutAgency(careful.code, 'evaluation', {
    engagement: contract(n),
    party: by,
    quality: score,
    timeliness: score,
    fees: score,
  });
}

function expertEntry(code: string, place: number): EntryDraft {
  // The first works for the agency that will be looked at.
  const employers = place === 0 ? [{ code: hasty.code, from: '2024-03-01' }] : [];
  const subject = { kind: 'expert', code } as const;
  const body = { categories: ['环境监测'], employers };
  return about(subject, 'expert-entered', body, { personal: { name: `示例专家${place + 1}` } });
}

function absence(): EntryDraft {
  const body = {
    act: '12-9-absent-from-site',
    summary: '应到场而未到场采样',
    actOn: '2026-01-14',
    publication: published,
  };
  const basis = { law: '生态环境监测条例', article: '第二十五条' };
  const more = { caseId: 'JC-2026-1', finalOn: '2026-02-02', basis };
  return aboutAgency(careful.code, 'demerit', body, more);
}

function falseReport(): EntryDraft {
  const body = {
    act: '12-3-false-report',
    summary: '3份监测报告数据失实',
    actOn: '2026-02-10',
    points: 20,
    publication: published,
  };
  return aboutAgency(hasty.code, 'demerit', body, { caseId: 'JC-2026-3', finalOn: '2026-05-12' });
}

function warning(): EntryDraft {
  const body = {
    act: '12-10-warning',
    summary: '警告',
    actOn: '2026-07-20',
    publication: published,
  };
  const basis = { law: '中华人民共和国行政处罚法', article: '第九条' };
  const more = { caseId: 'JC-2026-9', finalOn: '2026-08-03', basis };
  return aboutAgency(careful.code, 'demerit', body, more);
}

const listingCase = { caseId: 'SL-2026-3', basis: { article: '第三十五条' } };

function proposal(): EntryDraft {
  const body = { summary: '出具虚假监测报告', months: 36, offence: 'data-fraud-or-crime' };
  return aboutAgency(hasty.code, 'listing-proposed', body, listingCase);
}

function notice(servedOn: string): EntryDraft {
  const body = { servedOn, method: '直接送达', proof: '示环告〔2026〕4号送达回证' };
  return aboutAgency(hasty.code, 'listing-notified', body, listingCase);
}

function decision(): EntryDraft {
  return aboutAgency(hasty.code, 'listing', {}, listingCase);
}
