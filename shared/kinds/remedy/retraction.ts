import { partyKinds } from '../../identity/subject.ts';
import { type Entry, roles } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { repudiationDecidedForm } from '../engagements/engagements-forms.ts';
import { pointsInQuestion } from '../engagements/repudiation-decided.ts';
import { unlessOfToday } from '../form/decider.ts';
import { otherEnd, otherStart } from '../form/effective-times.ts';
import { entriesOf } from '../form/entry-of.ts';
import { factsNamed } from '../form/fact-named.ts';
import { type DraftOf, decideBy, type EntryKind, type KindContext, refuse } from '../form/kind.ts';
import { actsForItself } from '../form/own-matter.ts';
import { byNorm } from '../form/publicity-sources.ts';
import { listingsOf } from '../listing/listings.ts';
import { contestsOf } from './contests.ts';
import { challengeForm, type RetractionBody, retractionForm, rulingForm } from './remedy-forms.ts';
import { repairsOf } from './repairs.ts';

/** Takes back one earlier entry; by the authority that decided it, or the city regulator. */
export const retraction: EntryKind<RetractionBody, 'retraction'> = {
  ...retractionForm,
  title: { zh: '撤销或者终止', en: 'Retraction' },
  roles: roles.filter((role) => role !== 'auditor'),
  subjects: partyKinds,
  needsCase: false,
  publicity: { rule: 'undoing', source: byNorm('penaltyLaw', 48) },
  annuls: ({ body }) => (body.effect === 'annulled' ? [body.entry] : []),
  stops: ({ body }) => (body.effect === 'ended' ? [body.entry] : []),
  clocks: ['annulment-explanation'],
  takesBack: () => true,
  bounds: { own: { perDay: 100, inAll: 2_000 } },
  ends: {
    power: 'recorder',
    of: retracted,
    notBy: (draft, context) =>
      unlessOfToday(withSettled(retracted(draft, context), context).filter(bindsSomebody), context),
  },
  decide(draft, context) {
    const { effect } = draft.body;
    const target = context.facts.find(({ id }) => id === draft.body.entry);
    if (target === undefined) return refuse(unknownEntry);
    const faults = [
      effect === 'annulled' ? otherStart(draft, context.now) : undefined,
      otherEnd(draft),
      isRestedOn(context, target) ? othersRestOnIt : undefined,
      isEndedAlready(draft, context) ? endedAlready : undefined,
      effect === 'ended' && !context.book.names.lasting.has(target.kind) ? nothingToEnd : undefined,
      carriesListing(target, context) ? listingStands : undefined,
    ];
    return decideBy(faults, { ...draft, effectiveFrom: draft.effectiveFrom ?? context.now });
  },
};

function retracted({ body }: DraftOf<RetractionBody>, { facts }: KindContext): readonly Entry[] {
  const target = facts.find(({ id }) => id === body.entry);
  return target === undefined ? [] : [target];
}

/**
 * Retracting an entry that upheld a decision puts the decision in question again: the person who recorded the
 * decision may not do it.
 */
function withSettled(entries: readonly Entry[], { facts, book }: KindContext): readonly Entry[] {
  const upheld = entriesOf(entries, rulingForm).flatMap(({ body }) =>
    factsNamed(facts, body.of, book.names.contestable),
  );
  const rejected = entriesOf(entries, repudiationDecidedForm).flatMap((decision) =>
    pointsInQuestion(decision, { facts }),
  );
  return [...entries, ...upheld, ...rejected];
}

/**
 * Whether a retraction needs a second person: parties may take back their own words alone, and a document that an
 * authority published decides about no subject.
 */
function bindsSomebody({ actor, subject }: Entry): boolean {
  return !actsForItself(actor.role) && subject.kind !== 'authority';
}

function isRestedOn({ actor, facts, book }: KindContext, target: Entry): boolean {
  if (target.kind === 'challenge') return isFollowed(target, facts);
  if (target.kind === 'repair-applied') return isRepairDecided(target, facts);
  if (!book.names.supporting.has(target.kind)) return false;
  // What an operator entered by mistake may be taken back as long as nothing rests on it.
  if (actor.role === 'operator') return facts.some(({ seq }) => seq > target.seq);
  return actsForItself(actor.role);
}

/** A stay or a ruling rests on the challenge that brought the decision before the organ. */
function isFollowed(challenge: Entry, facts: readonly Entry[]): boolean {
  const of = entriesOf([challenge], challengeForm)[0]?.body.of ?? '';
  return (contestsOf(facts).get(of) ?? []).some(
    ({ kind, seq }) => kind !== 'challenge' && seq > challenge.seq,
  );
}

function isRepairDecided(application: Entry, facts: readonly Entry[]): boolean {
  return repairsOf(facts).some(
    (repair) => repair.application.id === application.id && repair.decision !== undefined,
  );
}

function isEndedAlready(draft: DraftOf<RetractionBody>, { facts }: KindContext): boolean {
  const { entry, effect } = draft.body;
  return entriesOf(facts, retractionForm).some(
    (other) => other.body.entry === entry && other.body.effect === effect,
  );
}

/** The listing itself has to be retracted before the steps that it rests on. */
function carriesListing(target: Entry, { facts }: KindContext): boolean {
  return listingsOf(facts).some(
    ({ proposal, notice }) => proposal?.id === target.id || notice?.id === target.id,
  );
}

const unknownEntry: Fault = {
  field: 'body.entry',
  rule: 'retraction.unknown-entry',
  zh: '该主体没有此编号的有效记录',
  en: 'The subject has no such entry, or it is annulled already',
};

const othersRestOnIt: Fault = {
  field: 'body.entry',
  rule: 'retraction.others-rest-on-it',
  zh: '其他记录以此为前提，请办理变更或者注销；确有错误的，由市级主管部门撤回',
  en: 'Other entries rest on this: change or withdraw it; if it was wrong, the city regulator retracts it',
};

const endedAlready: Fault = {
  field: 'body.entry',
  rule: 'retraction.ended-already',
  zh: '该记录已经终止',
  en: 'This entry is ended already',
};

const nothingToEnd: Fault = {
  field: 'body.effect',
  rule: 'retraction.nothing-to-end',
  zh: '此类记录没有持续的效力，只能撤销',
  en: 'An entry of this kind has no lasting effect to end; it can only be annulled',
};

const listingStands: Fault = {
  field: 'body.entry',
  rule: 'retraction.listing-stands',
  zh: '列入决定以此为前提，须先撤销列入',
  en: 'A listing rests on this; retract the listing first',
};
