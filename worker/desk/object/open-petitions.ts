import type { Instant } from '../../../shared/time/instant.ts';
import type { Gate } from '../access/admit.ts';
import { openPeople } from '../accounts/people.ts';
import { admitVisitor } from '../entering/visitor.ts';
import { PetitionStore } from '../petitions/petition-store.ts';
import { Petitions } from '../petitions/petitions.ts';
import { type Recorder, recordOne } from './record-one.ts';

/** The office's in-tray, over the desk's storage. */
export function openPetitions(
  recorder: Recorder,
  storage: DurableObjectStorage,
  { lock }: Gate,
  now: Instant,
  keep: () => Promise<void>,
): Petitions {
  return new Petitions({
    store: new PetitionStore(storage.sql),
    lock,
    city: recorder.desk.jurisdiction.code,
    now,
    officer: (secret) => admitVisitor(openPeople(storage), 'office', secret, now),
    record: (actor, key, draft) => recordOne(recorder, actor, key, draft),
    keep,
  });
}

/** What has been answered for long goes by itself, though nobody looks. */
export function forgetPetitions({ sql }: Pick<DurableObjectStorage, 'sql'>, now: Instant): void {
  new PetitionStore(sql).forget(now);
}
