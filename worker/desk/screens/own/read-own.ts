import { type Subject, subjectKey } from '../../../../shared/identity/subject.ts';
import { factsOf } from '../../../../shared/kinds/facts/facts-of.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { actorOf, type Grant } from '../../accounts/grant.ts';
import type { OwnMatters } from '../../reading/own-matters.ts';
import { readFile, type SubjectFile } from '../recording/read-file.ts';
import type { Ask } from '../screen.ts';

/** A party as it sees itself: its own file, and what others' files say of it. */
export type Own = {
  readonly subject: Subject;
  readonly file: SubjectFile;
  readonly facts: readonly Entry[];
  readonly matters: OwnMatters;
};

/** Undefined for whoever speaks for nobody. */
export async function readOwn(ask: Ask<'grant'>): Promise<Own | undefined> {
  const actor = actorOf(ask.grant);
  const subject = ask.grant.speaksFor;
  const file = subject && (await readFile(ask, subjectKey(subject)));
  if (!actor || !subject || !file) return undefined;
  const matters: OwnMatters = JSON.parse(await ask.ledger.ownMatters(actor));
  return { subject, file, facts: factsOf(file.entries), matters };
}

/** For screens of one sort of party alone. */
export function speaksForA(...roles: readonly Grant['role'][]) {
  return ({ role, speaksFor }: Grant) => speaksFor !== undefined && roles.includes(role);
}
