import { registerProblems } from '../../../shared/contract/operation.ts';
import { paths } from '../../../shared/contract/paths.ts';
import { noQuery } from '../../../shared/contract/queries.ts';
import type { PersonDecision } from '../../../shared/disclosure/person-record.ts';
import { marksInWords } from '../../../shared/tables/marks-in-words.ts';
import { endCells, endHeader, shanghaiTime } from '../../../shared/tables/shanghai-time.ts';
import { csvAnswer } from '../answering/table-answer.ts';
import { defineRoute } from '../http/route.ts';
import { answerPersons } from '../persons/answer-persons.ts';

/** One row per decision in force, with the norm that orders its publication beside it. */
export const personsCsvRoute = defineRoute(
  {
    id: 'personsCsv',
    tag: 'lists',
    path: paths.personsCsv,
    summary: {
      zh: '依法公布的从业人员决定（CSV）',
      en: 'Decisions about practitioners, published by order of law, as CSV',
    },
    query: noQuery,
    answer: { type: 'text/csv' },
    problems: registerProblems,
  },
  {
    rateClass: 'list',
    answer: ({ context }) =>
      answerPersons(context, 'persons.csv', ({ decisions, asOf }, lifetime) => {
        const rows = decisions.map((decision) => rowOf(decision, shanghaiTime(asOf)));
        const title = '从业人员决定';
        return csvAnswer({ file: 'persons', title, rows: [header, ...rows] }, lifetime);
      }),
  },
);

const header = [
  '决定种类',
  '姓名',
  '决定所载职务',
  '决定所载机构',
  '起始时间',
  ...endHeader,
  '决定机关',
  '法律依据',
  '条款',
  '决定文号',
  '公布依据',
  '公布依据条款',
  '事由',
  '标注',
  '记录编号',
  '数据截至',
] as const;

const kindWords: Readonly<Record<PersonDecision['kind'], string>> = {
  listing: '列入黑名单',
  ban: '市场禁入',
  penalty: '行政处罚',
  'measure-imposed': '惩戒措施',
};

function rowOf(decision: PersonDecision, asOf: string): readonly string[] {
  const { kind, person, position, agency, from, basis, publication } = decision;
  return [
    kindWords[kind],
    person,
    position ?? '',
    agency ?? '',
    shanghaiTime(from),
    ...endCells(decision),
    basis.authority,
    basis.law,
    basis.article,
    basis.documentNumber,
    publication.law,
    publication.article,
    decision.summary,
    marksInWords(decision.marks),
    decision.entry,
    asOf,
  ];
}
