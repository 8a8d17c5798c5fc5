import { join } from 'node:path';
import { Miniflare, Response } from 'miniflare';
import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { Role } from '../../../shared/ledger/entry.ts';
import type { DeskAccess } from '../../../tools/lucheng/desk-client.ts';
import { makeKeys } from '../../../tools/lucheng/keys/make-keys.ts';
import { createToken } from '../../../tools/lucheng/tokens/create-token.ts';
import { projectRoot } from '../../../tools/project-root.ts';
import { bundleWorker } from '../../../tools/town/bundle-worker.ts';

export type TestDesk = {
  readonly origin: string;
  readonly operator: DeskAccess;
  readonly makeToken: (person: string, role: Role) => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** A real desk in memory, for the command line to talk to; by the machine's clock unless it is given another. */
export async function startDesk(nowMs: () => number = Date.now): Promise<TestDesk> {
  const secret = 'operator-secret-of-nobody-but-the-tests';
  const plan = { jurisdiction: '330300', rootKeys: 1, threshold: 1, days: 366 };
  const { head, keySet } = await makeKeys(plan, new Date(nowMs()).toISOString());
  const miniflare = new Miniflare({
    host: '127.0.0.1',
    port: 0,
    modules: [
      {
        type: 'ESModule',
        path: 'desk.mjs',
        contents: await bundleWorker(join(projectRoot, 'worker/desk/index.ts')),
      },
    ],
    compatibilityDate: '2026-07-01',
    compatibilityFlags: ['nodejs_compat'],
    bindings: {
      JURISDICTION: '330300',
      OPERATOR_TOKEN_HASH: toHex(sha256(utf8(secret))),
      HEAD_KEY: JSON.stringify(head),
      KEY_SET: JSON.stringify(keySet),
    },
    serviceBindings: { CLOCK: () => new Response(String(nowMs())) },
    r2Buckets: ['REGISTER', 'ARCHIVE'],
    durableObjects: { LEDGER: { className: 'LedgerObject', useSQLite: true } },
  });
  const { origin } = await miniflare.ready;
  const operator = { origin, credential: secret, fetch };
  return {
    origin,
    operator,
    makeToken: async (person, role) => {
      const grant = { person, authority: '示例市生态环境局', role, days: 1 };
      return (await createToken(operator, grant)).token;
    },
    stop: () => miniflare.dispose(),
  };
}
