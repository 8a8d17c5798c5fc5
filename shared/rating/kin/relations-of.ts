import { entriesOf } from '../../kinds/form/entry-of.ts';
import type { RegistrationState } from '../../kinds/registration/registrations-of.ts';
import { succession } from '../../kinds/registration/succession.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';

/** An agency whose decisions reach the subject during [from, until) (domain G11). */
export type Relation = {
  readonly form: 'legal-person' | 'predecessor';
  readonly code: string;
  readonly from: Instant;
  readonly until: Instant | undefined;
};

const none: readonly Relation[] = [];

/** The legal person whose branch a subject is, and its predecessors; never the other way round. */
export function relationsOf(
  facts: readonly Entry[],
  registrations: readonly RegistrationState[],
): readonly Relation[] {
  const isBranch = registrations.some(({ body }) => body.branchOf !== undefined);
  // Rating asks this of every subject, and most have no kin.
  if (!isBranch && !facts.some(({ kind }) => kind === 'succession')) return none;
  return [...legalPersons(registrations), ...predecessors(facts)];
}

/** One relation for each period in which the registrations name the same legal person. */
function legalPersons(registrations: readonly RegistrationState[]): readonly Relation[] {
  const relations: Relation[] = [];
  let open: Relation | undefined;
  for (const { effectiveFrom: from, body } of registrations) {
    if (body.branchOf === open?.code) continue;
    if (open !== undefined) relations.push({ ...open, until: from });
    open = body.branchOf === undefined ? undefined : legalPerson(body.branchOf, from);
  }
  return open === undefined ? relations : [...relations, open];
}

function legalPerson(code: string, from: Instant): Relation {
  return { form: 'legal-person', code, from, until: undefined };
}

function predecessors(facts: readonly Entry[]): readonly Relation[] {
  return entriesOf(facts, succession).flatMap(({ effectiveFrom: from, body }) =>
    body.predecessors.map((code) => ({ form: 'predecessor', code, from, until: undefined })),
  );
}
