import { writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { createToken } from '../../../tools/lucheng/tokens/create-token.ts';
import { makeUscc } from '../../fixtures/records/made-up-codes.ts';
import { ban, now, openDesk, registration } from './open-desk.ts';

const desk = openDesk();

describe('G12: a halted publication', () => {
  test('G12: a halted publication is said by the status, refused without approval, and passes with it', async () => {
    await desk.record([registration(1)]);
    const first = await desk.run('publish');
    const calm = await desk.run('status');
    await desk.record(Array.from({ length: 21 }, (_, place) => ban(100 + place)));

    const refused = await desk.run('publish');
    const halted = await desk.run('status');
    const digest = /--approve ([0-9a-f]{64})/.exec(halted.out)?.[1] ?? '';
    const wrong = await desk.run('publish', '--approve', '0'.repeat(64));
    const approved = await desk.run('publish', '--approve', digest);
    const after = await desk.run('status');

    expect(first).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('已发布 / published'),
    });
    expect(calm).toMatchObject({ exitCode: 0, out: expect.not.stringContaining('HALTED') });
    expect(refused.exitCode).toBe(1);
    expect(refused.errors).toMatch(/21 个主体/);
    expect(refused.errors).toMatch(/21 subjects/);
    expect(halted.exitCode).toBe(1);
    expect(halted.out).toMatch(/发布部分暂停 \/ HALTED: 21/);
    expect(halted.out).toContain(`${makeUscc(100)} 示例环境100号有限公司: normal → banned`);
    expect(wrong).toMatchObject({
      exitCode: 1,
      errors: expect.stringMatching(/核准与待发布内容不符/),
    });
    expect(approved).toMatchObject({
      exitCode: 0,
      out: expect.stringContaining('normal → banned'),
    });
    expect(after.exitCode).toBe(0);
  });
});

describe('an officer', () => {
  const asOfficer = (...words: readonly string[]) => desk.runAs(desk.token(), ...words);

  test('an officer reads by command how a level came about, line by line', async () => {
    const { exitCode, out } = await asOfficer('explain', makeUscc(100), '--lang', 'en');

    expect(exitCode).toBe(0);
    expect(out).toMatch(/^Level: banned\n/);
    expect(out).toContain('示例禁字1号');
  });

  test('an officer reads by command what is due, whose it is, and for whom', async () => {
    const proposal = { summary: '出具虚假监测报告', months: 12, offence: 'first' };
    const servedOn = new Date(now() + 8 * 3600_000).toISOString().slice(0, 10);
    const notice = { servedOn, method: '直接送达', proof: '示例送达1号' };
    const draft = { ...registration(1), caseId: 'WZ-1' };
    await desk.record([{ ...draft, kind: 'listing-proposed', body: proposal }]);
    await desk.record([{ ...draft, kind: 'listing-notified', body: notice }]);

    const { exitCode, out } = await asOfficer('deadlines');

    expect(exitCode).toBe(0);
    expect(out).toContain(`\tlisting-decision\t${makeUscc(1)}\tcity-regulator\t`);
  });

  test.each(['explain', 'deadlines'])(
    'an officer needs a token for the command %s',
    async (name) => {
      const operands = name === 'explain' ? [makeUscc(100)] : [];
      const { exitCode, errors } = await desk.runAs(undefined, name, ...operands);

      expect(exitCode).toBe(2);
      expect(errors).toContain('LUCHENG_TOKEN');
    },
  );
});

describe('policy preview', () => {
  test('a policy preview says who would change, and how many were looked at', async () => {
    const file = desk.file('policy.json');
    const source = '示环〔2026〕9号';
    await writeFile(
      file,
      JSON.stringify({ effectiveFrom: '2099-01-01', cycleMonths: { value: 24, source } }),
    );

    const { exitCode, out } = await desk.run('policy', 'preview', file);

    expect(exitCode).toBe(0);
    expect(out).toMatch(/from 2099-01-01: 0 of 22 subjects would change/);
  });

  test('a policy preview repeats the desk’s faults in both languages', async () => {
    const file = desk.file('no-policy.json');
    await writeFile(file, JSON.stringify({ effectiveFrom: '2099-01-01', cycleMonths: 24 }));

    const { exitCode, errors } = await desk.run('policy', 'preview', file);

    expect(exitCode).toBe(1);
    expect(errors).toMatch(/cycleMonths: .*出处 \/ .*source/);
  });

  test('a policy preview names a file that isn’t there', async () => {
    const { exitCode, errors } = await desk.run('policy', 'preview', desk.file('missing.json'));

    expect(exitCode).toBe(1);
    expect(errors).toContain('missing.json');
  });
});

describe('企业名称登记管理规定 art. 4: names that wait to be confirmed', () => {
  test('waiting names are listed one a line, through all pages, with other agencies that have them', async () => {
    const agency = { kind: 'agency', code: makeUscc(71) } as const;
    const grant = { person: 'agent-71', authority: '示例公司', role: 'agency', days: 1 } as const;
    const own = await createToken(desk.operator(), { ...grant, speaksFor: agency });
    await desk.record([registration(71)]);
    const draft = {
      ...registration(71),
      kind: 'registration-changed',
      body: { changes: { aliases: ['示例七一检测'] } },
    };
    await desk.record([draft], own.token);

    const listed = await desk.runAs(desk.token(), 'names', 'waiting');
    const refused = await desk.runAs(own.token, 'names', 'waiting');

    expect(listed).toMatchObject({ exitCode: 0, errors: '' });
    expect(listed.out.split('\n').filter((line) => line.includes('示例七一检测'))).toEqual([
      expect.stringContaining(
        `${makeUscc(71)}\t示例环境71号有限公司\t示例七一检测\t别名 / alias\t`,
      ),
    ]);
    expect(refused).toMatchObject({ exitCode: 1, errors: expect.stringContaining('待核实') });
  });
});
