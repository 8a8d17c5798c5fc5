import type { Actor, Entry } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { foldText } from '../../text/fold.ts';
import { isDecider } from '../form/decider.ts';
import type { Ending, EndingOfOthers, Order } from '../form/ending.ts';
import { entriesOf } from '../form/entry-of.ts';
import type { DraftOf, KindContext } from '../form/kind.ts';
import type { KindBook } from '../form/kind-book.ts';
import { actsForItself, notOwnMatter } from '../form/own-matter.ts';
import { challengeForm } from '../remedy/remedy-forms.ts';

/** Why this actor may not end what the draft would end: one rule for all kinds. */
export function powerFaults(
  ends: Ending | 'nothing',
  draft: DraftOf<unknown>,
  context: KindContext,
): readonly Fault[] {
  // For one's own matter, the rule is `notOwnMatter`.
  if (ends === 'nothing' || ends.power === 'self') return [];
  const order = ends.orderedBy?.(draft);
  const faults = [
    ...ends.of(draft, context).map((target) => powerFault(ends.power, target, context, order)),
    ends.notBy?.(draft, context).some(({ actor }) => actor.person === context.actor.person)
      ? samePerson
      : undefined,
  ].filter((fault) => fault !== undefined);
  return faults.filter(
    ({ rule }, place) => faults.findIndex((other) => other.rule === rule) === place,
  );
}

function powerFault(
  power: EndingOfOthers['power'],
  target: Entry,
  { actor, facts, book }: KindContext,
  order: Order | undefined,
): Fault | undefined {
  if (!mayEnd[power](actor, target, book)) return otherAuthority;
  return order && orderFault(actor, target, facts, order);
}

type MayEnd = (actor: Actor, target: Entry, book: KindBook) => boolean;

const mayEnd: Readonly<Record<EndingOfOthers['power'], MayEnd>> = {
  decider: isDecider,
  'decider-or-city': isDeciderOrCity,
  contest: isDeciderOrCity,
  recorder: (actor, target, book) =>
    isRecorder(actor, target) || (isCity(actor) && isKept(target, book)),
};

function isDeciderOrCity(actor: Actor, target: Entry): boolean {
  return isDecider(actor, target) || isCity(actor);
}

function isCity({ role }: Actor): boolean {
  return role === 'city-regulator';
}

/**
 * An authority corrects itself; another organ's order is recorded only after the challenge that brought the decision
 * before that organ.
 */
function orderFault(
  actor: Actor,
  target: Entry,
  facts: readonly Entry[],
  order: Order,
): Fault | undefined {
  if (isDecider(actor, target) && order.organ === actor.authority) return undefined;
  const organs = entriesOf(facts, challengeForm)
    .filter(({ body }) => body.of === target.id)
    .map(({ body }) => foldText(body.body));
  return organs.includes(foldText(order.organ)) ? undefined : { ...notNamed, field: order.field };
}

function isRecorder(actor: Actor, target: Entry): boolean {
  if (!actsForItself(actor.role)) return isDecider(actor, target);
  const { role, speaksFor } = target.actor;
  return role === actor.role && !!speaksFor && notOwnMatter(target, actor, speaksFor) === undefined;
}

/**
 * Whether the city regulator is responsible for an entry that it did not record: parties' words about themselves and
 * what the operator entered (Arts. 8, 32), and the county's steps that decide nothing (Arts. 24, 27). Never a
 * decision of another authority.
 */
function isKept({ kind, actor }: Entry, { names }: KindBook): boolean {
  if (actsForItself(actor.role) || actor.role === 'operator') return true;
  return actor.role === 'county-regulator' && !names.contestable.has(kind);
}

const otherAuthority: Fault = {
  field: 'actor.authority',
  rule: 'power.other-authority',
  zh: '只有作出该决定的机关可以办理；复议机关、法院的决定由该机关或者市级主管部门登记',
  en: 'Only the authority that decided this can do so; what a review organ or court decides is recorded by that authority or the city regulator',
};

const notNamed = {
  rule: 'power.no-challenge-names-it',
  zh: '没有指名该机关的复议或者诉讼记录；非本机关自行决定的，须先登记复议或者诉讼',
  en: 'No challenge on record names this organ; what the authority did not decide itself takes a recorded review or suit',
};

const samePerson: Fault = {
  field: 'actor.person',
  rule: 'power.same-person',
  zh: '须由另一人办理：不得由经办该记录的人员办理',
  en: 'This takes a second person: not whoever recorded what it rests on',
};
