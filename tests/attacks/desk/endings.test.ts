import { describe, expect, test } from 'vitest';
import type { EntryDraft } from '../../../shared/ledger/entry.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { makeToken, problemOf, record } from '../../fixtures/desk/desk.ts';
import { registration } from '../../fixtures/desk/drafts.ts';
import { readRegister } from '../../fixtures/desk/read-register.ts';
import { factsIn } from '../../fixtures/records/facts-in.ts';
import {
  accuse,
  approveAll,
  banned,
  banOf,
  clerk,
  codes,
  ending,
  goTo,
  halt,
  keepTestsAWeekApart,
  levelOf,
  nameOf,
  now,
  other,
  publish,
} from './halting-desk.ts';

keepTestsAWeekApart();

describe('a stolen token', () => {
  test('a stolen token ends twenty levels in a day at most, and doesn’t keep another officer from ending one', async () => {
    const all = await banned(clerk, 25);
    const [mine = [], [legitimate]] = [all.slice(0, 24), all.slice(24)];
    for (const one of mine.slice(0, 20)) await record(clerk, ending(one));
    await publish();
    await record(clerk, mine.slice(20).map(ending));
    await record(other, ending(legitimate ?? { code: '', entry: '' }));

    const answer = await problemOf(await publish());

    expect(answer.name).toBe('publication-halted');
    expect(answer.detail).toContain('0 harsher');
    expect(answer.detail).toContain('4 milder');
    expect((await halt())?.changes.map(({ turn }) => turn)).toEqual(Array(4).fill('milder'));
    expect(await levelOf(mine[0]?.code ?? '')).toBeUndefined();
    expect(await levelOf(mine[23]?.code ?? '')).toBe('banned');
    expect(await levelOf(legitimate?.code ?? '')).toBeUndefined();
  });

  test('a stolen token ends no more where another officer records something about the same subjects', async () => {
    // What waited until now went out today, and counts.
    await goTo(addSeconds(now, 2 * 24 * 3600));
    const all = await banned(clerk, 23);
    for (const one of all.slice(0, 20)) await record(clerk, ending(one));
    await publish();
    const rest = all.slice(20);
    await record(clerk, rest.map(ending));
    await record(
      other,
      rest.map(({ code }) => registration(code, nameOf(code))),
    );

    await publish();

    expect((await halt())?.changes.map(({ turn }) => turn)).toEqual(Array(3).fill('milder'));
    expect(await levelOf(rest[0]?.code ?? '')).toBe('banned');
    expect((await readRegister(now)).record(rest[0]?.code ?? '')?.registration.kind).toBe('filed');
  });

  test('a stolen token ends no more by accusing the same subjects of something else', async () => {
    await goTo(addSeconds(now, 2 * 24 * 3600));
    const all = await banned(clerk, 24);
    await record(
      clerk,
      all.flatMap((one) => [ending(one), { ...banOf(one.code), caseId: `again-${one.code}` }]),
    );

    await publish();

    expect((await halt())?.changes).toHaveLength(24);
    expect(new Set(await Promise.all(all.map(({ code }) => levelOf(code))))).toEqual(
      new Set(['banned']),
    );
    const stated = (await readRegister(now)).record(all[0]?.code ?? '')?.reasons;
    expect(stated?.flatMap(({ entries }) => entries)).toEqual([all[0]?.entry]);
  });

  test('where two officers end the same level, it counts for both', async () => {
    await goTo(addSeconds(now, 2 * 24 * 3600));
    const all = await banned(clerk, 21);
    await record(clerk, all.map(ending));
    await record(
      other,
      all.map(({ code, entry }) => ({
        ...ending({ code, entry }),
        body: { entry, effect: 'annulled', summary: '误录' },
      })),
    );

    await publish();

    expect((await halt())?.changes.map(({ turn }) => turn)).toEqual(Array(21).fill('milder'));
    expect(await levelOf(all[0]?.code ?? '')).toBe('banned');
  });
});

describe('an officer whose entries end nothing', () => {
  const licenceOf = (code: string): EntryDraft => ({
    ...registration(code, nameOf(code)),
    kind: 'licence',
    body: {
      name: '检验检测机构资质认定证书',
      number: `示例许可-${code}`,
      scope: ['environmental-monitoring'],
      issuer: '示例省市场监督管理局',
      validFrom: '2026-01-01',
      source: '示例查询平台',
      checkedOn: '2026-11-01',
    },
  });

  test('an officer’s entries that end nothing don’t wait for what others ended of the same subjects', async () => {
    await goTo(addSeconds(now, 2 * 24 * 3600));
    const all = await banned(clerk, 24);
    const { token: importer } = await makeToken('importer', 'city-regulator', 366);
    await record(
      importer,
      all.flatMap(({ code }) => [registration(code, nameOf(code)), licenceOf(code)]),
    );
    await record(clerk, all.slice(0, 12).map(ending));
    await record(other, all.slice(12).map(ending));

    await publish();

    expect(await halt()).toBeNull();
    const register = await readRegister(now);
    const seen = all.map(({ code }) => register.record(code));
    expect(new Set(seen.map((one) => one?.timeline[0].level))).toEqual(new Set(['normal']));
    expect(new Set(seen.map((one) => factsIn(one, 'licence').length))).toEqual(new Set([1]));
  });

  test('what an officer had published before isn’t counted again while something else waits', async () => {
    await goTo(addSeconds(now, 2 * 24 * 3600));
    const first = await banned(clerk, 15);
    const again = first.map(({ code }) => ({ ...banOf(code), caseId: `second-${code}` }));
    const { entries } = await record(clerk, again);
    await publish();
    await approveAll();
    await accuse(clerk, codes(36));
    await record(other, first.map(ending));
    await publish();
    const { token: third } = await makeToken('third', 'city-regulator', 366);
    await record(
      third,
      first.map(({ code }, place) => ending({ code, entry: entries[place]?.id ?? '' })),
    );

    await publish();

    expect(new Set((await halt())?.changes.map(({ turn }) => turn))).toEqual(new Set(['harsher']));
    expect(await levelOf(first[0]?.code ?? '')).toBeUndefined();
  });
});
