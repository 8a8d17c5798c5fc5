import { env, runInDurableObject } from 'cloudflare:test';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { deskPaths } from '../../../../shared/contract/desk-paths.ts';
import { LedgerObject } from '../../../../worker/desk/object/ledger-object.ts';
import { readGateway } from '../../../../worker/desk/outbox/hand-over.ts';
import { Outbox } from '../../../../worker/desk/outbox/outbox.ts';
import { ask, ledger, makeToken, record, setClock } from '../../../fixtures/desk/desk.ts';
import { codeOf, proposal, registration } from '../../../fixtures/desk/drafts.ts';
import { operatorSecret } from '../../../fixtures/desk-operator.ts';
import { gatewayOrigin, gatewaySecret, type Received } from '../../../fixtures/gateway.ts';

const now = '2026-11-02T01:00:00.000Z';
let token: string;

beforeAll(async () => {
  await setClock(now);
  ({ token } = await makeToken('officer-1'));
});

/** An agency's listing is proposed, of which it gets a notice. */
async function propose(serial: number): Promise<void> {
  const code = codeOf(serial);
  await record(token, [registration(code)]);
  await record(token, [proposal(code, `outbox-${serial}`)]);
}

const lines = async (from: number) => {
  const answer = await ask(`${deskPaths.outbox}?from=${from}`, operatorSecret);
  return (await answer.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
};

const end = async () => {
  let from = 0;
  for (;;) {
    const next = (await lines(from)).at(-1).next;
    if (next === from) return from;
    from = next;
  }
};

/** Tells a gateway that answers with this status what has come since `from`; whatever is left to tell. */
function deliver(place: string, status: number, from: number, at = now) {
  return runInDurableObject(ledger(), async (object: LedgerObject, { storage }) => {
    const { gateway } = readGateway(`${gatewayOrigin}/${status}/${place}`, gatewaySecret);
    const told = storage.kv.get<{ seq: number }>('outboxTold');
    if (!told || told.seq < from) storage.kv.put('outboxTold', { seq: from, ids: [] });
    const outbox = new Outbox(object.desk, storage.kv, { ...(gateway && { gateway }) });
    await outbox.deliver(at);
    return { due: outbox.nextDueAt(at), failure: outbox.failure() };
  });
}

const receivedAt = async (place: string): Promise<Received[]> =>
  (await fetch(`${gatewayOrigin}/${place}`)).json();

describe('the outbox as lines', () => {
  test('tells who has which letter, in the ledger’s order, and how to go on', async () => {
    const from = await end();
    await propose(301);

    const [message, { next }] = (await lines(from)) as [Record<string, unknown>, { next: number }];

    expect(message).toEqual({
      id: `${message?.entry}.listing-notice`,
      seq: from + 1,
      at: expect.any(String),
      letter: 'listing-notice',
      title: expect.stringContaining('告知书'),
      authority: '示例市生态环境局',
      entry: expect.any(String),
      to: { kind: 'agency', code: codeOf(301), name: expect.any(String) },
      isServed: true,
    });
    expect(next).toBe(from + 2);
    expect(await lines(next)).toEqual([{ next }]);
  });

  test('says nothing of what the letter says', async () => {
    const from = await end();
    await propose(302);

    expect(JSON.stringify(await lines(from))).not.toContain('出具虚假监测报告');
  });

  test.each(['-1', '1.5', 'x', '1e99', ''])('from=%j is refused in words', async (from) => {
    const answer = await ask(`${deskPaths.outbox}?from=${from}`, operatorSecret);

    expect(from === '' ? [200, 400] : [400]).toContain(answer.status);
  });
});

describe('the outbox as a webhook', () => {
  test('hands each message over once, signed', async () => {
    const from = await end();
    await propose(311);

    const first = await deliver('once', 204, from);
    const second = await deliver('once', 204, from);

    const received = await receivedAt('once');
    expect(received.length).toBe(1);
    const [{ headers, body } = { headers: {} as Record<string, string>, body: '' }] = received;
    const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
    const key = Uint8Array.from(atob(gatewaySecret.slice(6)), (c) => c.charCodeAt(0));
    const mac = hmac(sha256, key, new TextEncoder().encode(signed));
    expect(headers['webhook-signature']).toBe(`v1,${btoa(String.fromCharCode(...mac))}`);
    expect(JSON.parse(body)).toMatchObject({ id: headers['webhook-id'], letter: 'listing-notice' });
    expect([first, second]).toEqual(Array(2).fill({ due: undefined, failure: undefined }));
  });

  test.each([500, 404, 302, 429])('loses none to a gateway that answers %i', async (status) => {
    const from = await end();
    await propose(320 + status);
    const place = `not-${status}`;

    const failed = await deliver(place, status, from);
    const again = await deliver(place, status, from, failed.due);
    const mended = await deliver(place, 200, from);

    const received = await receivedAt(place);
    expect(failed.failure).toMatchObject({ failures: 1, error: `the gateway answered ${status}` });
    expect(failed.due).toBe('2026-11-02T01:00:01.000Z');
    expect(again.due).toBe('2026-11-02T01:00:03.000Z');
    expect(mended).toEqual({ due: undefined, failure: undefined });
    expect(received.map((one) => one.status)).toEqual([status, status, 200]);
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  test('follows no redirect', async () => {
    await propose(340);
    await deliver('redirect', 302, (await end()) - 2);

    expect((await receivedAt('redirect')).length).toBe(1);
    await deliver('redirect', 200, 0);
  });

  test('is told by the desk’s own alarm, and of nothing from before it was set up', async () => {
    await propose(350);
    const settings = {
      OUTBOX_URL: `${gatewayOrigin}/200/alarm`,
      OUTBOX_SECRET: gatewaySecret,
    };
    await runInDurableObject(ledger(), (_object, { storage }) => storage.kv.delete('outboxTold'));
    const alarm = () =>
      runInDurableObject(ledger(), (_object, state) =>
        new LedgerObject(state, { ...env, ...settings }).alarm(),
      );
    await alarm();
    const before = await receivedAt('alarm');
    await propose(351);

    await alarm();

    expect(before).toEqual([]);
    expect((await receivedAt('alarm')).map(({ body }) => JSON.parse(body).to.code)).toEqual([
      codeOf(351),
    ]);
  });

  test.each([
    ['http://gateway.example/', gatewaySecret, 'OUTBOX_URL'],
    ['gateway', gatewaySecret, 'OUTBOX_URL'],
    ['https://user:pass@gateway.example/', gatewaySecret, 'OUTBOX_URL'],
    ['https://gateway.example/', undefined, 'OUTBOX_SECRET'],
    ['https://gateway.example/', 'whsec_c2hvcnQ=', 'OUTBOX_SECRET'],
  ])('%s with %s is told as a fault, and nothing is sent', (url, secret, named) => {
    const { gateway, fault } = readGateway(url, secret);

    expect(gateway).toBeUndefined();
    expect(fault).toContain(named);
  });
});
