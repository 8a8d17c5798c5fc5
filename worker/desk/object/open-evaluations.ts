import type { Instant } from '../../../shared/time/instant.ts';
import type { Gate } from '../access/admit.ts';
import { openPeople } from '../accounts/people.ts';
import { admitVisitor } from '../entering/visitor.ts';
import { Evaluations } from '../evaluations/evaluations.ts';
import { InvitationStore } from '../evaluations/invitation-store.ts';
import { type Recorder, recordOne } from './record-one.ts';

/** Evaluations by invitation, over the desk's ledger and storage. */
export function openEvaluations(
  recorder: Recorder,
  storage: DurableObjectStorage,
  { lock }: Gate,
  now: Instant,
  keep: () => Promise<void>,
): Evaluations {
  return new Evaluations({
    files: recorder.desk,
    store: new InvitationStore(storage.sql),
    lock,
    now,
    officer: (secret) => admitVisitor(openPeople(storage), 'office', secret, now),
    record: (actor, key, draft) => recordOne(recorder, actor, key, draft),
    keep,
  });
}
