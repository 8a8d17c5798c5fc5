import type { Subject } from '../../identity/subject.ts';
import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import type { Actor, Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import type { Instant } from '../../time/instant.ts';
import { dayOf, startOfDay } from '../../time/shanghai.ts';
import { theBook } from '../book/the-book.ts';
import { codePlacesOf } from '../form/code-places.ts';
import {
  type CompleteDraft,
  type Decision,
  type DraftOf,
  decideBy,
  type EntryKind,
  refuse,
} from '../form/kind.ts';
import type { KindBook } from '../form/kind-book.ts';
import { actsForItself, speaksForNobody } from '../form/own-matter.ts';
import { sayRuleFault } from '../form/rule-fault.ts';
import { unverifiedCodes } from '../registration/code-verified.ts';
import { basisFaults } from './basis-faults.ts';
import { BatchHistories } from './batch-histories.ts';
import { boundFault, type OwnCounts } from './bounds.ts';
import { envelope } from './envelope.ts';
import { faultsOf } from './faults-of.ts';
import { NameHolders } from './name-holders.ts';
import { fromNowOn, type HoldersOfName, ownWordFaults } from './own-words.ts';
import { powerFaults } from './power-to-end.ts';
import { namesakesByItself, vouchedForAnother } from './vouched-for-another.ts';

/** The most entries that one batch may hold. */
export const maxBatch = 500;

export type CheckContext = {
  readonly actor: Actor;
  readonly now: Instant;
  readonly jurisdiction: Jurisdiction;
  /** All entries of a subject. */
  readonly historyOf: (subject: Subject) => readonly Entry[];
  readonly holdersOfName: HoldersOfName;
  /** The agencies that a decision, or the proposal of one, calls by a folded name. */
  readonly namedInDecisions: HoldersOfName;
  /** What parties that act for themselves have recorded, on the day of `now` and in all. */
  readonly ownCounts: OwnCounts;
  /** The kinds that can be recorded; by default the project's. */
  readonly book?: KindBook;
};

export type CheckResult =
  | { readonly kind: 'valid'; readonly drafts: readonly CompleteDraft[] }
  | { readonly kind: 'invalid'; readonly faults: readonly Fault[] };

/** What a batch is judged by. */
type Judging = CheckContext & {
  readonly book: KindBook;
  readonly schemas: DraftSchemas;
  readonly histories: BatchHistories;
  readonly holders: NameHolders;
};

type DraftSchemas = ReturnType<typeof schemasOf>;

/** The schema of a draft for each kind, by the kind's name. */
function schemasOf({ kinds }: KindBook) {
  return new Map(
    kinds.map((kind) => {
      const places = codePlacesOf(kind.body);
      return [kind.name, { kind, schema: envelope(kind), places }] as const;
    }),
  );
}

const schemasOfTheBook = schemasOf(theBook);

/**
 * Judges a batch as the write door does: all of it or nothing. Each draft is judged after those before it. Valid drafts come
 * back complete: folded code, UTC times, and what the kind or policy settles.
 */
export function checkDrafts(inputs: readonly unknown[], context: CheckContext): CheckResult {
  const size = batchSizeFault(inputs.length);
  if (size !== undefined) return { kind: 'invalid', faults: [size] };
  const drafts: CompleteDraft[] = [];
  const faults: Fault[] = [];
  const { actor, now, jurisdiction, historyOf, ownCounts, book = theBook } = context;
  const provisional = { actor, now, jurisdiction: jurisdiction.code, book };
  const histories = new BatchHistories(historyOf, ownCounts, provisional);
  const holders = new NameHolders(context.holdersOfName, context.namedInDecisions, book);
  const schemas = book === theBook ? schemasOfTheBook : schemasOf(book);
  const judging = { ...context, book, schemas, histories, holders };
  for (const [index, input] of inputs.entries()) {
    const decision = checkDraft(input, judging);
    if (decision.kind === 'valid') {
      drafts.push(decision.draft);
      histories.add(decision.draft);
      holders.add(decision.draft);
    } else
      faults.push(
        ...decision.faults.map((fault) => ({ entry: index, ...sayRuleFault(fault, jurisdiction) })),
      );
  }
  return faults.length > 0 ? { kind: 'invalid', faults } : { kind: 'valid', drafts };
}

function checkDraft(input: unknown, judging: Judging): Decision {
  const { actor, book, schemas, histories } = judging;
  const name = kindNameOf(input);
  const known = name === undefined ? undefined : schemas.get(name);
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

/** Refuses a batch that is empty or too large, by the number of its entries alone. */
export function batchSizeFault(size: number): Fault | undefined {
  if (size === 0) {
    return {
      field: '',
      rule: 'batch.empty',
      zh: '没有可记录的内容',
      en: 'There is nothing to record',
    };
  }
  if (size <= maxBatch) return undefined;
  return {
    field: '',
    rule: 'batch.too-large',
    zh: `一批最多 ${maxBatch} 条，此批 ${size} 条`,
    en: `A batch holds at most ${maxBatch} entries; this one has ${size}`,
  };
}

function unknownKind({ kinds }: KindBook): Fault {
  return {
    field: 'kind',
    rule: 'kind.unknown',
    zh: `记录种类应为下列之一：${kinds.map(({ name }) => name).join('、')}`,
    en: `The kind must be one of ${kinds.map(({ name }) => name).join(', ')}`,
  };
}

function roleNotAllowed(kind: EntryKind): Fault {
  return {
    field: 'kind',
    rule: 'role.not-allowed',
    zh: `无权记录此类事项，须为 ${kind.roles.join('、')}`,
    en: `This may be recorded by ${kind.roles.join(', ')} only`,
  };
}

function subjectNotAllowed(kind: EntryKind): Fault {
  return {
    field: 'subject.kind',
    rule: 'subject.not-allowed',
    zh: `此类记录的主体须为 ${kind.subjects.join('、')}`,
    en: `An entry of this kind is about ${kind.subjects.join(', ')} only`,
  };
}

const caseMissing: Fault = {
  field: 'caseId',
  rule: 'case.missing',
  zh: '须填写案件编号，一案只计一次',
  en: 'A case number is required, so that a case counts once',
};

function beforeCommencement({ regulation: { issued } }: Jurisdiction): Fault {
  return {
    field: 'effectiveFrom',
    rule: 'effective-from.before-commencement',
    zh: `生效时间早于${issued.zh}的施行日`,
    en: `This would take effect before ${issued.en} was in force`,
  };
}
