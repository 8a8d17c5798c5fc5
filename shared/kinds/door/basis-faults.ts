import { articleNumbers } from '../../jurisdiction/article-numbers.ts';
import { citedNorms } from '../../jurisdiction/cited-norms.ts';
import { sayLevels } from '../../jurisdiction/level-words.ts';
import { levelsOfTitle } from '../../jurisdiction/levels-of-title.ts';
import type { Norm } from '../../jurisdiction/norm.ts';
import type { Policy } from '../../jurisdiction/policy.ts';
import { policyAt } from '../../jurisdiction/policy-at.ts';
import { isTitlesOnly } from '../../jurisdiction/titles-only.ts';
import type { Basis, Entry } from '../../ledger/entry.ts';
import type { Day, Instant } from '../../time/instant.ts';
import { earlier } from '../../time/order.ts';
import { dayOf } from '../../time/shanghai.ts';
import { inFuture } from '../form/effective-times.ts';
import type { CompleteDraft, KindContext } from '../form/kind.ts';
import type { RuleFault } from '../form/rule-fault.ts';
import { actDayOf } from '../supervision/act-day.ts';

/**
 * Why a draft may not rest on the norm that it cites: the title contradicts the stated rank, or the norm was not in
 * force. A decision rests on the law of the day when it was made or, if that has been repealed since, of the day of
 * the act (《生态环境法典》 art. 1057). A norm that orders a publication has to be in force today.
 */
export function basisFaults(
  draft: CompleteDraft,
  { facts, now, jurisdiction, book }: Context,
): readonly (RuleFault | undefined)[] {
  const publication = publicationOf(draft);
  const today = dayOf(now);
  return [
    titleFault(draft.basis, 'basis'),
    levelFault(draft.basis, 'basis'),
    ...(book.names.decidesOnAct.has(draft.kind) ? decisionFaults(draft, facts, now) : []),
    ...(publication === undefined
      ? []
      : [
          titleFault(publication, 'body.publication'),
          levelFault(publication, 'body.publication'),
          ...citedNorms(publication.law).map(({ norm }) =>
            norm === undefined ? undefined : groundFault(norm, today),
          ),
          personGroundFault(draft, publication, policyAt(jurisdiction, today)),
        ]),
  ];
}

type Context = Pick<KindContext, 'facts' | 'now' | 'jurisdiction' | 'book'>;

/**
 * A norm in the table orders no natural person to be named unless the policy says so (decision 0006); for any other
 * norm the deciding authority vouches that it does.
 */
function personGroundFault(
  { kind, subject }: CompleteDraft,
  { law, article }: Basis,
  { personGrounds }: Policy,
): RuleFault | undefined {
  const known = citedNorms(law).flatMap(({ norm }) => norm ?? []);
  if (subject.kind !== 'practitioner' || known.length === 0) return undefined;
  const articles = articleNumbers(article);
  const orders = personGrounds.some(
    ({ value }) =>
      known.some(({ title }) => title === value.law) &&
      articles.includes(value.article) &&
      value.kinds.includes(kind),
  );
  return orders ? undefined : ordersNoNames;
}

const ordersNoNames: RuleFault = {
  field: 'body.publication',
  rule: 'publication.orders-no-names',
  zh: '所引条款没有规定公布自然人，不得据以公布',
  en: 'The article cited doesn’t order natural persons to be published, so it is no ground for it',
  basis: [['credit', 'publication']],
};

function publicationOf({ body }: CompleteDraft): Basis | undefined {
  return Object(body).publication;
}

/** A norm that isn't cited by its title can't be looked up, so none of the rules about norms would apply. */
function titleFault({ law }: Basis, field: string): RuleFault | undefined {
  if (isTitlesOnly(law)) return undefined;
  return {
    field: `${field}.law`,
    rule: 'basis.not-a-title',
    zh: '只写所引规定的全称，加《》，或者文号、令号；不写“违反”“适用”等字样，也不写简称的一部分',
    en: 'State the title in full, in 《》, or the number of the decree or document; no words before it and no piece of a title',
  };
}

function levelFault({ law, level }: Basis, field: string): RuleFault | undefined {
  const levels = citedNorms(law).flatMap(({ name, behind }) => levelsOfTitle(name, behind));
  if (levels.length === 0 || levels.includes(level)) return undefined;
  const choices = sayLevels([...new Set(levels)]);
  return {
    field: `${field}.level`,
    rule: 'basis.level-contradicts-title',
    zh: `与所引名称不符，按名称应为：${choices.zh}`,
    en: `Contradicts the title cited, by which it is: ${choices.en}`,
  };
}

function decisionFaults(
  draft: CompleteDraft,
  facts: readonly Entry[],
  now: Instant,
): readonly (RuleFault | undefined)[] {
  const body = Object(draft.body);
  const decidedOn: Day = body.decidedOn ?? dayOf(earlier(draft.effectiveFrom, now));
  const actOn = actDayOf({ ...draft, body }, facts);
  const early = actOn && draft.kind !== 'demerit' ? inFuture('body.actOn', actOn, now) : undefined;
  const unfounded = citedNorms(draft.basis.law).map(({ norm }) => {
    if (norm === undefined) return undefined;
    if (norm.from !== undefined && decidedOn < norm.from) return notYet(norm, 'basis', norm.from);
    // For an act its day counts, otherwise the day of the decision.
    if (norm.until === undefined || (actOn ?? decidedOn) < norm.until) return undefined;
    return repealed(norm, norm.until, actOn);
  });
  return [early, ...unfounded];
}

function groundFault(norm: Norm, today: Day): RuleFault | undefined {
  if (norm.from !== undefined && today < norm.from) {
    return notYet(norm, 'body.publication', norm.from);
  }
  if (norm.until === undefined || today < norm.until) return undefined;
  const instead = successor(norm);
  return {
    field: 'body.publication.law',
    rule: 'publication.repealed-law',
    zh: `《${norm.title}》自 ${norm.until} 起废止，不能再作为公布的依据${instead.zh}`,
    en: `It was repealed on ${norm.until} and orders no publication any more${instead.en}`,
  };
}

function repealed(norm: Norm, until: Day, actOn: Day | undefined): RuleFault {
  const instead = successor(norm);
  const rule = 'basis.repealed-law';
  if (actOn === undefined) {
    return {
      field: 'basis.law',
      rule,
      zh: `《${norm.title}》自 ${until} 起废止${instead.zh}；行为发生在此前的，请填写行为日期（body.actOn，表格为“违法行为日期”列）`,
      en: `This law was repealed on ${until}${instead.en}; for an act of before, state its day (body.actOn; in tables the column of the day of the act)`,
    };
  }
  return {
    field: 'basis.law',
    rule,
    zh: `《${norm.title}》自 ${until} 起废止，行为日期 ${actOn} 不在其施行期间${instead.zh}`,
    en: `This law was repealed on ${until}, before the act of ${actOn}${instead.en}`,
  };
}

function successor({ replacedBy }: Norm): { readonly zh: string; readonly en: string } {
  if (replacedBy === undefined) return { zh: '', en: '' };
  return { zh: `，应引用《${replacedBy}》`, en: '; cite what took its place' };
}

function notYet(norm: Norm, field: string, from: Day): RuleFault {
  return {
    field: `${field}.law`,
    rule: 'basis.not-yet-in-force',
    zh: `《${norm.title}》自 ${from} 起施行，当时尚未生效`,
    en: `This norm is in force only from ${from} on`,
  };
}
