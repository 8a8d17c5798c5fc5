import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { describe, expect, test } from 'vitest';
import type { KnownHistory } from '../../../../worker/desk/past/history-known-at.ts';
import { ask, ledger, problemOf } from '../../../fixtures/desk/desk.ts';
import { accesses, caseHeader, nanxi, openPast, oujiang } from './open-past.ts';

const tokens = openPast();

function history(
  query: string,
  headers: Record<string, string> = caseHeader,
  token = tokens.auditor,
) {
  return ask(`/v1/subjects/${oujiang}/history${query}`, token, { headers });
}

describe('what was known', () => {
  test('an auditor reads what stood on record at an instant, and what it meant then', async () => {
    const [before, listed, now] = await Promise.all(
      ['?knownAt=2026-11-10T00:00:00Z', '?knownAt=2026-11-20T00:00:00Z', ''].map(async (query) =>
        (await history(query)).json<KnownHistory>(),
      ),
    );

    expect(before?.entries.map(({ kind }) => kind)).toEqual([
      'registration-filed',
      'listing-proposed',
      'listing-notified',
    ]);
    expect(before?.standing.timeline[0].level).toBe('normal');
    expect(listed?.standing.timeline[0].level).toBe('blacklisted');
    expect(now?.entries).toHaveLength(6);
    expect(now?.standing.timeline[0].level).toBe('banned');
  });

  test('what is known today of an earlier instant differs from what was known then', async () => {
    const answer = await history('?asOf=2026-11-20T00:00:00Z');

    const known = await answer.json<KnownHistory>();
    expect(known.entries).toHaveLength(6);
    expect(known.standing.timeline[0]).toMatchObject({ level: 'blacklisted' });
  });

  test('a subject’s own path with knownAt leads to its history', async () => {
    const answer = await ask(
      `/v1/subjects/${oujiang}?knownAt=2026-11-10T00:00:00Z`,
      tokens.auditor,
      {
        headers: caseHeader,
        redirect: 'manual',
      },
    );

    expect(answer.status).toBe(307);
    expect(answer.headers.get('Location')).toContain(`${oujiang}/history?knownAt=`);
  });

  test('each access to a history is logged with who, when, which case and what, in desk and archive', async () => {
    const before = await accesses();
    await history('?knownAt=2026-11-10T00:00:00Z');

    const added = (await accesses()).slice(before.length);

    expect(added.map((json) => JSON.parse(json))).toEqual([
      {
        at: '2027-02-01T01:00:00.000Z',
        person: 'auditor-1',
        authority: '示例市生态环境局',
        role: 'auditor',
        caseNumber: '温检案〔2027〕7号',
        what: `GET /v1/subjects/${oujiang}/history?knownAt=2026-11-10T00:00:00Z`,
      },
    ]);
    const number = String(before.length + 1).padStart(9, '0');
    const archived = await env.ARCHIVE.get(`accesses/${number}.json`);
    expect(await archived?.text()).toBe(added[0]);
  });

  test.each([
    ['UPDATE', `UPDATE accesses SET json = '{}'`],
    ['DELETE', 'DELETE FROM accesses'],
    ['REPLACE', `REPLACE INTO accesses (number, json) VALUES (1, '{}')`],
  ])('the log of accesses refuses %s', async (_name, statement) => {
    await runInDurableObject(ledger(), (_object, { storage }) => {
      expect(() => storage.sql.exec(statement)).toThrow(/append-only/);
    });
  });

  test('a history needs the right role and a case number', async () => {
    const problems = await Promise.all([
      problemOf(await history('', {})),
      problemOf(await history('', caseHeader, tokens.officer)),
      problemOf(await ask('/v1/export', tokens.officer, { headers: caseHeader })),
      problemOf(await ask('/v1/export', tokens.auditor)),
    ]);

    expect(problems.map(({ name }) => name)).toEqual([
      'case-number-missing',
      'forbidden',
      'forbidden',
      'case-number-missing',
    ]);
  });
});

test('Art. 37: the public past tells of what is public today and keeps silent on the rest, alike for all', async () => {
  const asOf = async (code: string, at: string) =>
    (await ask(`/v1/subjects/${code}/public?asOf=${at}`, tokens.officer)).json();

  const [repaired, banned, unlisted] = [
    await asOf(oujiang, '2026-11-20T00:00:00Z'),
    await asOf(oujiang, '2027-01-01T00:00:00Z'),
    await asOf(nanxi, '2026-11-20T00:00:00Z'),
  ];

  expect(repaired).toMatchObject({ registration: { kind: 'filed' }, reasons: [], withheld: true });
  expect(banned).toMatchObject({ reasons: [{ level: 'banned' }], withheld: true });
  expect(unlisted).toMatchObject({ reasons: [], withheld: true });
});
