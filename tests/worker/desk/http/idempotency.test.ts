import { beforeAll, describe, expect, test } from 'vitest';
import { post, problemOf, record, tokensAt } from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { storedLines } from '../../../fixtures/desk/stored-entries.ts';

let [token, second] = ['', ''];

beforeAll(async () => {
  [token = '', second = ''] = await tokensAt('2026-11-02T01:00:00.000Z', [
    'officer-1',
    'officer-2',
  ]);
});

describe('an idempotency key', () => {
  test('an idempotency key with the same body brings the same answer and records nothing', async () => {
    const posting = { token, key: 'replayed-0001', body: registration(codeOf(20)) };
    const first = await post(posting);
    const before = await storedLines();

    const replay = await post(posting);

    expect(replay.status).toBe(201);
    expect(replay.headers.get('Idempotency-Replayed')).toBe('true');
    expect(await replay.text()).toBe(await first.text());
    expect(await storedLines()).toEqual(before);
  });

  test('an idempotency key with the same body brings the same answer after later entries too', async () => {
    const posting = { token, key: 'replayed-0002', body: [registration(codeOf(21))] };
    const first = await post(posting);
    await record(token, registration(codeOf(22)));

    const replay = await post(posting);

    expect(await replay.text()).toBe(await first.text());
  });

  test('an idempotency key with another body is refused', async () => {
    await post({ token, key: 'reused-0001', body: registration(codeOf(23)) });
    const before = await storedLines();

    const answer = await post({ token, key: 'reused-0001', body: registration(codeOf(24)) });

    expect(await problemOf(answer)).toMatchObject({ status: 422, name: 'idempotency-key-reused' });
    expect(await storedLines()).toEqual(before);
  });

  test('an idempotency key of one person doesn’t count for another', async () => {
    await post({ token, key: 'shared-key-1', body: registration(codeOf(25)) });

    const answer = await post({
      token: second,
      key: 'shared-key-1',
      body: registration(codeOf(26)),
    });

    expect(answer.status).toBe(201);
  });

  test('the idempotency key of a refused batch may be used again for the corrected one', async () => {
    const refused = await post({ token, key: 'mended-0001', body: registration('1') });

    const mended = await post({ token, key: 'mended-0001', body: registration(codeOf(27)) });

    expect([refused.status, mended.status]).toEqual([422, 201]);
  });

  test('an idempotency key sent twenty times at once records once', async () => {
    const before = (await storedLines()).length;
    const posting = { token, key: 'twenty-times', body: registration(codeOf(28)) };

    const answers = await Promise.all(Array.from({ length: 20 }, () => post(posting)));

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(await storedLines()).toHaveLength(before + 1);
  });
});
