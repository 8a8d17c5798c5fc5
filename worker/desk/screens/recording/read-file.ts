import { type Subject, subjectKey } from '../../../../shared/identity/subject.ts';
import { subjectKeyField } from '../../../../shared/kinds/form/subject-key-field.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import type { Standing } from '../../../../shared/rating/standing.ts';
import { notReadable } from '../../access/reading-rights.ts';
import { actorOf } from '../../accounts/grant.ts';
import type { Ask } from '../screen.ts';
import { recordableKinds } from './recordable.ts';

/** What the visitor may read of a subject; no standing where the ledger holds nothing about it. */
export type SubjectFile = {
  readonly subject: Subject;
  readonly entries: readonly Entry[];
  readonly standing?: Standing;
};

/**
 * Undefined where the key names no subject, or one that the visitor may neither read nor say anything about. Of one that they may only say
 * something about, as a client of an agency, nothing is read.
 */
export async function readFile(ask: Ask<'grant'>, key: string): Promise<SubjectFile | undefined> {
  const parsed = subjectKeyField.safeParse(key);
  const actor = actorOf(ask.grant);
  if (!parsed.success || !actor) return undefined;
  const subject = parsed.data;
  if (notReadable(subject, actor)) {
    return recordableKinds(ask.grant, subject).length > 0 ? { subject, entries: [] } : undefined;
  }
  const json = await ask.ledger.subject(subject, actor);
  return json === undefined ? { subject, entries: [] } : { subject, ...JSON.parse(json) };
}

/** The name that it goes by, as registered or decided; nothing where none is known. */
export function nameOf({ standing }: Pick<SubjectFile, 'standing'>): string | undefined {
  return (
    standing?.names.find(({ kind }) => kind === 'registered')?.name ?? standing?.names[0]?.name
  );
}

export function keyOf({ subject }: SubjectFile): string {
  return subjectKey(subject);
}
