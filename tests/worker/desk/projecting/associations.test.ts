import { beforeAll, describe, expect, test } from 'vitest';
import type { PublicRecord } from '../../../../shared/disclosure/record.ts';
import {
  ask,
  makeToken,
  post,
  problemOf,
  publish,
  record,
  setClock,
} from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { readRegister } from '../../../fixtures/desk/read-register.ts';
import { factsIn } from '../../../fixtures/records/facts-in.ts';

const now = '2026-11-12T01:00:00.000Z';
const [member, outsider] = [codeOf(1), codeOf(2)];
const association = codeOf(90);
const { basis } = registration(member);
const guildBasis = { ...basis, authority: '示例环保服务业协会', documentNumber: '示协〔2026〕7号' };

let guild: string;
let records: readonly PublicRecord[];
let asText: string;

beforeAll(async () => {
  await setClock(now);
  const { token: officer } = await makeToken('officer-1');
  await record(officer, [registration(member), registration(outsider, '示例雁荡环境有限公司')]);
  const speaksFor = { kind: 'association', code: association } as const;
  guild = (await makeToken('guild-1', 'association', 30, speaksFor, '示例环保服务业协会')).token;
  await record(guild, [
    draft('association-member', member, { from: '2026-01-01' }),
    draft('association-rating', member, {
      scheme: '示例信用评价办法',
      rating: 'AA',
      on: '2026-10-01',
    }),
    draft('association-notice', outsider, {
      summary: '违反行规行约',
      document: '示协通〔2026〕2号',
    }),
  ]);
  await publish();
  const register = await readRegister(now);
  records = [member, outsider].flatMap((code) => register?.record(code) ?? []);
  asText = JSON.stringify([...(register?.all() ?? [])]);
  if (records.length !== 2) throw new Error('not published');
});

function draft(kind: string, code: string, body: object): object {
  const subject = { kind: 'agency', code };
  return { kind, subject, basis: guildBasis, body: { association, ...body } };
}

describe('Arts. 13, 14, 15: what an association records, and what the public sees of it', () => {
  test('Art. 14: an association’s rating is public with its name, scheme and date', () => {
    expect(factsIn(records[0], 'association-rating')).toEqual([
      {
        kind: 'association-rating',
        from: now,
        entries: [expect.any(String)],
        association,
        ratedBy: '示例环保服务业协会',
        scheme: '示例信用评价办法',
        rating: 'AA',
        ratedOn: '2026-10-01',
      },
    ]);
  });

  test('Art. 13: an agency that is no member has the same level, grade and reasons as a member', () => {
    const [ofMember, ofOutsider] = records.map(({ timeline, reasons }) => ({ timeline, reasons }));

    expect(ofOutsider).toEqual(ofMember);
    expect(records[1]?.facts).toEqual([]);
  });

  test('Art. 15: an association’s notice is not in the register', () => {
    expect(asText).not.toContain('违反行规行约');
    expect(asText).not.toContain('示协通');
  });

  test('Art. 14: an association rates members only, and can withdraw its rating', async () => {
    const rating = { scheme: '示例信用评价办法', rating: 'D', on: '2026-10-01' };
    const refused = await post({
      token: guild,
      body: draft('association-rating', outsider, rating),
    });
    await record(guild, draft('association-member-left', member, {}));
    await publish();

    expect((await problemOf(refused)).rules).toEqual(['association.not-a-member']);
    expect((await readRegister(now))?.record(member)?.facts).toEqual([]);
    expect((await ask(`/v1/agencies/${member}/explanation`, guild)).status).toBe(403);
  });
});
