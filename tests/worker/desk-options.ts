import { makeKeys } from '../../tools/lucheng/keys/make-keys.ts';
import { operatorHash } from '../fixtures/desk-operator.ts';
import { frontOrigins } from '../fixtures/front-origins.ts';
import { outside } from '../fixtures/outside.ts';
import { providerBindings } from '../fixtures/providers/provider-settings.ts';

/** What the desk under test is given, on Node's side: keys made for this run, and a clock that tests set. */
export async function deskOptions() {
  const plan = { jurisdiction: '330300', rootKeys: 1, threshold: 1, days: 945 };
  const { head, keySet } = await makeKeys(plan, '2026-01-01T00:00:00.000Z');
  return {
    bindings: {
      HEAD_KEY: JSON.stringify(head),
      KEY_SET: JSON.stringify(keySet),
      OPERATOR_TOKEN_HASH: operatorHash,
      MIRRORS: 'https://mirror.example',
      PUBLISH_PERSONS: 'yes',
      ...frontOrigins,
      ...providerBindings,
    },
    outboundService: await outside(),
    serviceBindings: { CLOCK: settableClock() },
  };
}

/** GET tells the time, PUT sets it, DELETE lets it go; then it is a day on which the keys are good, whatever the machine's. */
function settableClock() {
  const startMs = Date.parse('2026-11-24T02:00:00Z') - performance.now();
  let epochMs: number | undefined;
  return async (request: Request) => {
    if (request.method === 'PUT') epochMs = Number(await request.text());
    if (request.method === 'DELETE') epochMs = undefined;
    return new Response(String(epochMs ?? Math.round(startMs + performance.now())));
  };
}
