import { subjectKey } from '../../../../shared/identity/subject.ts';
import type { Deadline } from '../../../../shared/rating/deadlines/deadline.ts';
import { actorOf } from '../../accounts/grant.ts';
import { decidedBy } from '../../cases/decided-by.ts';
import { weighedKinds } from '../cases/weighed-kinds.ts';
import type { Ask } from '../screen.ts';
import { casePath, screenPaths, withQuery } from '../screen-paths.ts';

/** Something that waits for a decision which the visitor can make now, and where they read it. */
export type WaitingDecision = { readonly deadline: Deadline; readonly at: string };

/** The soonest of them are asked for; whoever has more has enough to do. */
const most = 40;

export async function findDecisions(
  { ledger, grant }: Ask<'grant'>,
  deadlines: readonly Deadline[],
): Promise<readonly WaitingDecision[]> {
  const reader = actorOf(grant);
  const asked = deadlines
    .filter(({ whose, what }) => whose === grant.role && decidedBy[what] !== undefined)
    .slice(0, most)
    .map((deadline) => ({
      deadline,
      subject: deadline.subject,
      key: keyOf(deadline),
      kind: decidedBy[deadline.what] ?? '',
    }));
  if (!reader || asked.length === 0) return [];
  using files = await ledger.files(reader);
  const can = await files.canDecide(
    asked.map(({ subject, key, kind }) => ({ subject, key, kind })),
  );
  return asked
    .filter((_, i) => can[i])
    .map(({ deadline, subject, key, kind }) => {
      const code = subjectKey(subject);
      if (!weighedKinds.has(kind)) return { deadline, at: casePath(code, key) };
      const place = { subject: code, case: key, kind };
      // A listing is about its case.
      const which = kind === 'listing' ? place : { ...place, about: aboutOf(deadline) };
      return { deadline, at: withQuery(screenPaths.caseDecision, which) };
    });
}

/** The clock of a repair begins with its acceptance, but what is decided on is the application. */
function aboutOf({ what, entries }: Deadline): string {
  return (what === 'repair-decision' ? entries.at(-1) : entries[0]) ?? '';
}

function keyOf(deadline: Deadline): string {
  return deadline.caseId ?? aboutOf(deadline);
}
