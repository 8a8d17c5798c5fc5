import { fold } from '../text/fold.ts';
import { branchForms } from './branch-forms.ts';

/** A name as given, its folded form, and its two parts where it is a branch's: X公司Y分公司 is X公司 and Y分公司. */
export type OrganisationName = {
  readonly name: string;
  readonly folded: string;
  readonly legalPerson?: string;
  readonly branch?: string;
};

/**
 * Splits an organisation's name into its parts, as written in `name` (企业名称登记管理规定 art. 13: a branch's name begins with
 * its legal person's).
 */
export function parseOrganisationName(name: string): OrganisationName {
  const { text: folded, offsets } = fold(name);
  const legalPerson = branchName.exec(folded)?.[1];
  if (legalPerson === undefined) return { name, folded };
  const cut = offsets[legalPerson.length];
  return { name, folded, legalPerson: name.slice(0, cut).trim(), branch: name.slice(cut).trim() };
}

const legalForms =
  '公司|事务所|研究院|设计院|科学院|医院|大学|学院|学校|合作社|银行|集团|中心|厂|店|局|站|社';

/**
 * The legal person's part is as long as possible, but doesn't itself end like a branch (分公司, 分厂 …) unless the whole
 * name does.
 */
const branchName = new RegExp(
  `^(.{2,}(?<![分支])(?:${legalForms}))(?:.*(?:${branchForms.join('|')}))$`,
  'u',
);
