import type { EntryDraft } from '../../shared/ledger/entry.ts';
import type { Instant } from '../../shared/time/instant.ts';
import { addSeconds } from '../../shared/time/shanghai.ts';
import { appendBatch } from '../../worker/desk/ledger/append-batch.ts';
import type { DeskEnvironment } from '../../worker/desk/object/environment.ts';
import { LedgerObject as Desk } from '../../worker/desk/object/ledger-object.ts';
import { randomBytes } from '../../worker/desk/platform/random-bytes.ts';
import { publish } from '../../worker/desk/publishing/publish.ts';

const actor = { person: 'p-1', authority: '示例市局', role: 'city-regulator' } as const;

/** The desk's own object, with records put there as if projected: the entries of a million agencies would take hours. */
export class LedgerObject extends Desk {
  /** Each line is a record's canonical JSON. */
  fill(lines: readonly string[]): void {
    this.ctx.storage.transactionSync(() => {
      for (const line of lines) {
        this.ctx.storage.sql.exec(
          'INSERT INTO projections (code, dirty, record) VALUES (?, 0, ?)',
          JSON.parse(line).code,
          line,
        );
      }
      this.desk.recordMap.update(
        lines.map((line) => ({ subject: JSON.parse(line).code, before: null, after: line })),
      );
    });
  }

  /** Records the drafts one after the other, a second apart. */
  record(drafts: readonly EntryDraft[], now: Instant): void {
    for (const [place, draft] of drafts.entries()) {
      const submission = {
        actor,
        idempotencyKey: crypto.randomUUID(),
        bodyHash: '',
        drafts: [draft],
      };
      const appended = this.ctx.storage.transactionSync(() =>
        appendBatch(this.desk, submission, addSeconds(now, place), randomBytes),
      );
      if (appended.kind !== 'appended') throw new Error(JSON.stringify(appended));
    }
  }

  async publishAt(now: Instant, rewrite: boolean): Promise<void> {
    // What is measured has more changes than a day lets pass.
    const mostInDay = { harsher: Number.MAX_SAFE_INTEGER, milderByPerson: Number.MAX_SAFE_INTEGER };
    const settings = { ...this.desk.settings, mostInDay };
    await publish({ ...this.desk, settings }, now, { rewrite });
  }

  /** Publishes when it is told to, never by itself. */
  override async alarm(): Promise<void> {}
}

type Environment = Omit<DeskEnvironment, 'LEDGER'> & {
  readonly LEDGER: DurableObjectNamespace<LedgerObject>;
};

export default {
  async fetch(request: Request, env: Environment): Promise<Response> {
    const ledger = env.LEDGER.get(env.LEDGER.idFromName(env.JURISDICTION));
    const body = await request.text();
    switch (new URL(request.url).pathname) {
      case '/fill':
        await ledger.fill(body.split('\n'));
        break;
      case '/record': {
        const { drafts, now } = JSON.parse(body);
        await ledger.record(drafts, now);
        break;
      }
      case '/publish': {
        const { now, rewrite } = JSON.parse(body);
        await ledger.publishAt(now, rewrite);
        break;
      }
      default:
        await ledger.fill([]);
    }
    return new Response();
  },
};
