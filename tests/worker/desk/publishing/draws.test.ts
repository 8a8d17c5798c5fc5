import { runInDurableObject } from 'cloudflare:test';
import { beforeAll, expect, test } from 'vitest';
import type { PublicDraw } from '../../../../shared/disclosure/public-draw.ts';
import { checkPublicDraw } from '../../../../shared/draw/check-public-draw.ts';
import type { DrawRequest } from '../../../../shared/draw/commit-draw.ts';
import { heldBody } from '../../../../shared/draw/held-body.ts';
import { wenzhou } from '../../../../shared/jurisdiction/330300/wenzhou.ts';
import type { drawCommittedForm } from '../../../../shared/kinds/draw/draw-forms.ts';
import type { EntryOf } from '../../../../shared/kinds/form/entry-of.ts';
import type { Entry, EntryDraft } from '../../../../shared/ledger/entry.ts';
import type { Beside } from '../../../../shared/register/beside/beside.ts';

import {
  comeDue,
  ledger,
  makeToken,
  publish,
  record,
  setClock,
} from '../../../fixtures/desk/desk.ts';
import { codeOf, registration } from '../../../fixtures/desk/drafts.ts';
import { readFile, readHead } from '../../../fixtures/desk/read-register.ts';
import { byReveal, pool, secrets } from '../../../fixtures/draw/sample-draw.ts';

const { basis } = registration(codeOf(1));
const subject = { kind: 'authority', code: codeOf(9000) } as const;
const wanted: DrawRequest = { ...byReveal, meetsOn: '2026-11-06' };
let officer: string;

/** The draw is committed to on Wednesday, held on Thursday, and the experts meet on Friday 2026-11-06. */
beforeAll(async () => {
  await setClock('2026-11-03T02:00:00.000Z');
  ({ token: officer } = await makeToken('officer-draw'));
  await record(
    officer,
    pool.map(({ code, categories, employers }) => ({
      ...draft('expert-entered', { categories, employers }),
      subject: { kind: 'expert', code },
      personal: { name: '示例专家' },
    })),
  );
});

test('Arts. 4, 20: a sealed draw is told with the next publication, before chance is known', async () => {
  await setClock('2026-11-04T02:00:00.000Z');
  const body = await runInDurableObject(ledger(), async (object) => {
    const draws = await object.draws();
    return JSON.parse(draws.propose(wanted));
  });
  await record(officer, draft('draw-committed', body));
  await publish();

  expect(await told()).toEqual([
    expect.objectContaining({ chance: { source: 'commit-reveal' }, seal: expect.any(String) }),
  ]);
  expect(JSON.stringify(await told())).not.toMatch(/示例|2026-11-06|X-\d/);
});

test('Arts. 23, 28: on the day after the experts met the desk opens it by itself, and it can be rechecked', async () => {
  await setClock('2026-11-05T02:00:00.000Z');
  const committed = await entry<EntryOf<typeof drawCommittedForm>>('draw-committed');
  const body = heldBody(committed, pool, { source: 'commit-reveal', secrets }, wenzhou);
  await record(officer, draft('draw-held', body));
  await publish();
  const [sealed] = await told();

  await setClock('2026-11-06T16:00:00.000Z');
  await comeDue();
  await expect.poll(async () => (await told())[0]?.opened).toBeDefined();

  const [opened] = await told();
  expect(sealed).not.toHaveProperty('opened');
  expect(opened).toMatchObject({ seal: sealed?.seal, opened: { eligible: 10, recused: 1 } });
  expect(opened?.opened?.held?.drawn).toHaveLength(3);
  expect(checkPublicDraw(opened)).toMatchObject({ kind: 'valid' });
  expect(JSON.stringify(opened)).not.toMatch(/示例|X-\d/);
});

test('a draw brings its authority no record in the register: it lies beside the records', async () => {
  expect((await publish()).records).toBe(0);
});

async function told(): Promise<readonly PublicDraw[]> {
  const index = (await readHead())?.head.beside;
  if (!index) return [];
  const { draws }: Beside = JSON.parse(await readFile(index));
  const parts = await Promise.all(draws.map(({ sha256 }) => readFile(sha256)));
  return parts.flatMap((text) => JSON.parse(text));
}

function entry<T extends Entry>(kind: string): Promise<T> {
  return runInDurableObject(ledger(), ({ desk }) => desk.entries.newestOfKind(kind, 1)[0] as T);
}

function draft(kind: string, body: unknown): EntryDraft {
  return { subject, basis, kind, body } as EntryDraft;
}
