import { citable } from '../jurisdiction/citable.ts';
import { cite } from '../jurisdiction/cite.ts';
import { levelNamed, sayLevels } from '../jurisdiction/level-words.ts';
import type { Severity } from '../kinds/supervision/penalty-fact.ts';
import type { PenaltyBody } from '../kinds/supervision/supervision-forms.ts';
import { type BasisLevel, basisLevels } from '../ledger/entry.ts';
import { withoutInvisible } from '../text/invisible.ts';
import type { Day } from '../time/instant.ts';
import { earlier } from '../time/order.ts';
import { addDays } from '../time/shanghai.ts';
import { yuanOf } from './amount-of.ts';
import { citedLaw } from './cited-law.ts';
import type { FaultText } from './fault-text.ts';
import type { PenaltyField } from './penalty-columns.ts';
import { penaltyTypesIn } from './penalty-types.ts';
import { readDay } from './read-day.ts';
import type { RowDraft, RowFault, ValueOf } from './row.ts';

type Penalty = PenaltyBody['types'][number];

/**
 * Reads one row as an entry of a penalty, and never as points or a listing (domain G6). What no official table says
 * is assumed in the subject's favour: nothing is published, and a missing day of service is the last day that the law
 * allows (Administrative Penalty Law art. 61: seven days after the decision). The number of the decision stands for
 * the case.
 */
export function penaltyDraftOf(value: ValueOf<PenaltyField>, today: Day): RowDraft<PenaltyField> {
  const faults: RowFault<PenaltyField>[] = [];
  const reject = (field: PenaltyField, reason: FaultText) => faults.push({ field, reason });
  if (/自然人/.test(value('subjectType'))) reject('subjectType', naturalPerson);
  if (!/^(?:0|正常|有效)?$/.test(value('status'))) reject('status', notInForce);
  const ground = readGround(value, reject);
  const { types, unknown } = penaltyTypesIn(`${value('category')}；${value('secondCategory')}`);
  for (const word of unknown) reject('category', unknownType(word));
  const amountOf = (field: 'fine' | 'confiscated') => {
    const amount = value(field) === '' ? 0 : yuanOf(value(field));
    if (amount === undefined) reject(field, notAnAmount);
    return amount || undefined;
  };
  const [fine, confiscated] = [amountOf('fine'), amountOf('confiscated')];
  const days = readDays(value, today, reject);
  const isSimple = /简易|simple/i.test(value('procedure'));
  const draft = {
    kind: 'penalty',
    subject: { kind: 'agency', code: value('code') },
    caseId: value('documentNumber'),
    basis: {
      authority: value('authority'),
      ...(ground ?? { law: '…', article: '…', level: 'rule' }),
      documentNumber: value('documentNumber'),
    },
    body: {
      summary: summaryOf(value),
      types,
      ...(fine !== undefined && { fine }),
      ...(confiscated !== undefined && { confiscated }),
      procedure: isSimple ? 'simple' : 'ordinary',
      severity: isSimple ? 'minor' : severityOf(types, fine ?? 0),
      ...days,
    },
  };
  return { draft, faults };
}

type Reject = (field: PenaltyField, reason: FaultText) => void;

/**
 * Where the title doesn't show the norm's rank, the rank column has to say it; the write door judges whether the
 * title contradicts that.
 */
function readGround(value: ValueOf<PenaltyField>, reject: Reject) {
  const cited = citedLaw(value('ground'));
  if (cited === undefined) {
    reject('ground', noArticle);
    return undefined;
  }
  const { levels, ...law } = cited;
  const said = value('groundLevel');
  const level = said === '' ? undefined : levelNamed(said, basisLevels);
  if (said !== '' && level === undefined) reject('groundLevel', notALevel);
  const [only, ...others] = levels;
  if (said === '' && others.length > 0) reject('ground', cannotTell(law.law, levels));
  return { ...law, level: level ?? only ?? 'rule' };
}

type Days = Pick<PenaltyBody, 'decidedOn' | 'servedOn' | 'actOn'>;

function readDays(value: ValueOf<PenaltyField>, today: Day, reject: Reject): Days {
  const dayIn = (field: 'decidedOn' | 'servedOn' | 'actOn') => {
    const day = readDay(value(field));
    if (day === undefined) reject(field, notADay);
    return day;
  };
  const decidedOn = dayIn('decidedOn');
  const stated = value('servedOn') ? dayIn('servedOn') : undefined;
  const act = value('actOn') ? dayIn('actOn') : undefined;
  const acted = act === undefined ? {} : { actOn: act };
  if (decidedOn === undefined || value('servedOn')) {
    return { decidedOn: decidedOn ?? today, servedOn: stated ?? today, ...acted };
  }
  const latest = addDays(decidedOn, 7);
  if (latest > today) reject('decidedOn', maybeNotServed(latest));
  return { decidedOn, servedOn: earlier(latest, today), ...acted };
}

/** The severities of credit repair (domain § 2); a fine is huge from 200,000 yuan on. */
function severityOf(types: readonly Penalty[], fine: number): Severity {
  if (types.some((type) => grave.includes(type)) || fine >= 200_000) return 'serious';
  return types.every((type) => mild.includes(type)) ? 'minor' : 'general';
}

const grave: readonly Penalty[] = [
  'suspension-of-business',
  'closure',
  'suspension-of-licence',
  'downgrade',
  'revocation',
  'restriction',
  'detention',
];
const mild: readonly Penalty[] = ['warning', 'criticism'];

/** The summary on one line, cut to the length that an entry may have. */
function summaryOf(value: ValueOf<PenaltyField>): string {
  const parts = [value('violation'), value('fact')].filter((part) => part !== '');
  const line = withoutInvisible(parts.join('：'));
  const characters = Array.from(line);
  return line.length > 500 ? `${characters.slice(0, 249).join('')}…` : line;
}

const naturalPerson = {
  zh: '自然人的处罚不从表格导入',
  en: 'Penalties of natural persons are not imported from tables',
};

const notInForce = {
  zh: '该处罚不在正常状态（已撤销、异议中或者其他），不导入',
  en: 'This penalty is not in its normal state (withdrawn, objected to …) and is not imported',
};

const noArticle = {
  zh: '处罚依据中没有找到“《…》第…条”',
  en: 'The ground names no norm and article, as 《…》第…条',
};

const notALevel = {
  zh: `应为下列之一：${sayLevels(basisLevels).zh}`,
  en: `Must be one of ${sayLevels(basisLevels).en}`,
};

function cannotTell(law: string, levels: readonly BasisLevel[]): FaultText {
  return {
    zh: `从${law}的名称看不出效力级别，请加“依据效力级别”列写明：${sayLevels(levels).zh}`,
    en: `The title of ${law} doesn't tell its rank: state it in a column 依据效力级别, one of ${sayLevels(levels).en}`,
  };
}

const notAnAmount = {
  zh: '应为以万元计的金额，如 1.5',
  en: 'Must be an amount in ten thousand yuan, as 1.5',
};

const notADay = {
  zh: '应当是实有的日期，如 2026-11-24',
  en: 'Must be a day that exists, as 2026-11-24',
};

const types = cite(citable.penaltyLaw, 9);

function unknownType(word: string): FaultText {
  return {
    zh: `“${word}”不是${types.zh}所列的处罚种类`,
    en: `"${word}" is none of the types of the ${types.en}`,
  };
}

function maybeNotServed(latest: Day): FaultText {
  return {
    zh: `决定书可能尚未送达：请加“送达日期”列，或者在 ${latest} 之后导入`,
    en: `It may not have been served yet: add a column 送达日期, or import it after ${latest}`,
  };
}
