import { runInDurableObject } from 'cloudflare:test';
import { makeLeafSalts } from '../../../shared/ledger/leaf.ts';
import type { Desk } from '../../../worker/desk/object/open-desk.ts';
import { ledger } from '../../fixtures/desk/desk.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** Lays down an entry that no door would have let in, and that nothing can be projected from. */
export async function makeImpossible(code: string, kind = 'licence'): Promise<void> {
  await runInDurableObject(ledger(), ({ desk }: { desk: Desk }) => {
    const [first] = desk.entries.historyOf(code);
    if (!first) throw new Error('nothing on record');
    const { size: seq } = desk.entries.head();
    const entry = { ...first, seq, id: `330300-${seq + 1}`, kind, body: null };
    const { root } = desk.entries.append([{ entry, salts: makeLeafSalts(random) }]);
    const batch = { person: 'p', idempotencyKey: `impossible-${seq}`, bodyHash: '' };
    const { recordedAt } = first;
    desk.batches.add({ ...batch, firstSeq: seq, entries: 1, recordedAt, treeRoot: root });
    desk.batches.markArchived(seq, recordedAt);
    desk.stale.mark(code);
  });
}

/** Everything but what `makeImpossible` laid down, as after a repair of the software. */
export async function mend(): Promise<void> {
  await runInDurableObject(ledger(), ({ desk }) => {
    const { historyOf } = desk.entries;
    Object.assign(desk.entries, {
      historyOf: (key: string) =>
        historyOf.call(desk.entries, key).filter(({ body }) => body !== null),
    });
  });
}
