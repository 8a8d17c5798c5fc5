import { makeLeafSalts } from '../../shared/ledger/leaf.ts';
import desk from '../../worker/desk/index.ts';
import { LedgerObject as Desk } from '../../worker/desk/object/ledger-object.ts';
import { randomBytes } from '../../worker/desk/platform/random-bytes.ts';
import { projectOrHold } from '../../worker/desk/projecting/quarantine.ts';
import type { ScreenEnvironment } from '../../worker/desk/screens/screen-environment.ts';
import { ledgerOf } from '../fixtures/ledgers/rating-town.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';

const recordedAt = '2026-07-01T00:00:00.000Z';

/** The desk's own object, and a way to have a long ledger without a week of posting. */
export class LedgerObject extends Desk {
  /** Appends the ledgers of the agencies `from` … `to - 1` by the desk's own stores; returns how long the ledger is. */
  fill(from: number, to: number, isProjected: boolean): number {
    const { entries, batches } = this.desk;
    this.ctx.storage.transactionSync(() => {
      let firstSeq = entries.head().size;
      const ledgers = [];
      for (let n = from; n < to; n += 1) {
        const ledger = ledgerOf(n, firstSeq).map((entry) => ({ ...entry, recordedAt }));
        ledgers.push(ledger);
        firstSeq += ledger.length;
      }
      entries.append(ledgers.flat().map((entry) => ({ entry, salts: makeLeafSalts(randomBytes) })));
      for (const ledger of ledgers) {
        const seq = ledger[0]?.seq ?? 0;
        const batch = { person: 'p-1', idempotencyKey: `fill-${seq}`, bodyHash: '', recordedAt };
        batches.add({ ...batch, firstSeq: seq, entries: ledger.length, treeRoot: '' });
        batches.markArchived(seq, recordedAt);
      }
    });
    if (isProjected) this.#project(from, to);
    return entries.head().size;
  }

  /** As a publication would, which comes after every few entries in a ledger that grew by itself. */
  #project(from: number, to: number): void {
    const { projections, stale } = this.desk;
    for (let n = from; n < to; n++) stale.mark(makeUscc(n));
    projections.refresh(recordedAt, (code, before) =>
      projectOrHold(this.desk, code, recordedAt, before),
    );
  }
}

type Environment = Omit<ScreenEnvironment, 'LEDGER'> & {
  readonly LEDGER: DurableObjectNamespace<LedgerObject>;
};

export default {
  async fetch(request: Request, env: Environment, context: ExecutionContext): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== '/fill') return desk.fetch(request, env, context);
    const ledger = env.LEDGER.get(env.LEDGER.idFromName(env.JURISDICTION));
    const size = await ledger.fill(
      Number(searchParams.get('from')),
      Number(searchParams.get('to')),
      searchParams.get('project') === 'yes',
    );
    return Response.json(size);
  },
};
