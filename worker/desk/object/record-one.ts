import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type { Actor } from '../../../shared/ledger/entry.ts';
import type { Submission } from '../ledger/append-batch.ts';
import type { Recorded } from '../petitions/petitions.ts';
import type { Desk } from './open-desk.ts';
import type { Submitted } from './submit-batch.ts';

/** The part of the ledger's object that what comes from outside is recorded by. */
export type Recorder = {
  readonly desk: Desk;
  submit(submission: Submission): Promise<Submitted>;
};

/** Records one draft through the write door, once for each key of its recorder. */
export async function recordOne(
  recorder: Pick<Recorder, 'submit'>,
  actor: Actor,
  idempotencyKey: string,
  draft: object,
): Promise<Recorded> {
  const drafts = [draft];
  const bodyHash = toHex(sha256(utf8(JSON.stringify(drafts))));
  const submitted = await recorder.submit({ actor, idempotencyKey, bodyHash, drafts });
  if (submitted.kind === 'refused') return submitted;
  const entry = submitted.kind === 'recorded' ? submitted.entries[0]?.id : undefined;
  return entry === undefined ? { kind: 'failed' } : { kind: 'recorded', entry };
}
