import type { Subject } from '../../identity/subject.ts';
import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import type { Actor } from '../../ledger/entry.ts';
import type { Instant } from '../../time/instant.ts';
import { dayOf, startOfDay } from '../../time/shanghai.ts';
import { type Decision, type DraftOf, decideBy, type EntryKind, refuse } from '../form/kind.ts';
import type { KindBook } from '../form/kind-book.ts';
import { actsForItself, speaksForNobody } from '../form/own-matter.ts';
import { unverifiedCodes } from '../registration/code-verified.ts';
import { basisFaults } from './basis-faults.ts';
import type { BatchHistories } from './batch-histories.ts';
import { boundFault } from './bound-fault.ts';
import {
  beforeCommencement,
  caseMissing,
  roleNotAllowed,
  subjectNotAllowed,
  unknownKind,
} from './draft-faults.ts';
import type { DraftForms } from './draft-forms.ts';
import { faultsOf } from './faults-of.ts';
import type { NameHolders } from './name-holders.ts';
import { fromNowOn, type HoldersOfName, ownWordFaults } from './own-words.ts';
import { powerFaults } from './power-to-end.ts';
import { namesakesByItself, vouchedForAnother } from './vouched-for-another.ts';

/** What a draft is judged by. */
export type Judging = {
  readonly actor: Actor;
  readonly now: Instant;
  readonly jurisdiction: Jurisdiction;
  readonly holdersOfName: HoldersOfName;
  readonly book: KindBook;
  readonly forms: DraftForms;
  readonly histories: BatchHistories;
  readonly holders: NameHolders;
};

/** Judges one draft after those of its batch before it; a valid one comes back complete. */
export function checkDraft(input: unknown, judging: Judging): Decision {
  const { actor, book, forms, histories } = judging;
  const name = kindNameOf(input);
  const known = name === undefined ? undefined : forms.get(name);
  if (known === undefined) return refuse(unknownKind(book));
  const { kind, schema, places } = known;
  const parsed = schema.safeParse(input, { reportInput: true });
  if (!parsed.success) return { kind: 'invalid', faults: faultsOf(parsed.error) };
  if (!kind.roles.includes(actor.role)) return refuse(roleNotAllowed(kind));
  const unspoken = speaksForNobody(actor);
  if (unspoken !== undefined) return refuse(unspoken);
  if (!kind.subjects.includes(parsed.data.subject.kind)) return refuse(subjectNotAllowed(kind));
  if (kind.needsCase && parsed.data.caseId === undefined) return refuse(caseMissing);
  const factsAbout = (subject: Subject) => histories.factsOf(subject);
  const [unverified, ...more] = unverifiedCodes(kind, parsed.data, places, factsAbout);
  if (unverified !== undefined) return refuse(unverified, ...more);
  return decide(kind, parsed.data, judging);
}

function decide(
  kind: EntryKind,
  draft: DraftOf<unknown>,
  { actor, now, jurisdiction, book, histories, holders, holdersOfName }: Judging,
): Decision {
  const isOwn = actsForItself(actor.role);
  const policy = policyAt(jurisdiction, dayOf(now));
  const factsAbout = (subject: Subject) => histories.factsOf(subject);
  const facts = factsAbout(draft.subject);
  const bound = boundFault(kind, draft.body, actor, facts, histories.ownCount(kind.name));
  if (bound !== undefined) return refuse(bound);
  const judged = { book, actor, now, jurisdiction, policy, facts, factsOf: factsAbout };
  const decision = kind.decide(draft, judged);
  const faults = [
    ...powerFaults(kind.ends, draft, judged),
    ...(isOwn
      ? [...ownWordFaults(kind, draft, now, holdersOfName, facts), ...namesakesByItself(draft.body)]
      : vouchedForAnother(kind, draft, (name) => holders.all(name), factsAbout)),
  ];
  if (decision.kind === 'invalid') {
    return { kind: 'invalid', faults: [...decision.faults, ...faults] };
  }
  if (faults.length > 0) return { kind: 'invalid', faults };
  const unfounded = basisFaults(decision.draft, judged);
  const founded = decideBy(unfounded, decision.draft);
  if (founded.kind === 'invalid') return founded;
  const commencement = startOfDay(policy.commencement.value);
  if (decision.draft.effectiveFrom < commencement) return refuse(beforeCommencement(jurisdiction));
  return isOwn ? { kind: 'valid', draft: fromNowOn(decision.draft, now) } : decision;
}

function kindNameOf(input: unknown): string | undefined {
  const { kind } = Object(input);
  return typeof kind === 'string' ? kind : undefined;
}
