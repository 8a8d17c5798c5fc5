import type { Subject } from '../../identity/subject.ts';
import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import type { Basis } from '../../ledger/entry.ts';
import type { Fault } from '../../ledger/fault.ts';
import { restsOnOwnRegulation } from './own-regulation.ts';

type Decision = {
  readonly subject: Subject;
  readonly body: { readonly publication?: Basis };
  readonly personal?: Readonly<Record<string, string>>;
};

/**
 * Why a decision about a natural person may not be published on the ground it states. It takes a law or regulation that orders it
 * (浙江条例 art. 15: otherwise natural persons' credit information is not published), a name as the decision gives it, in
 * `personal.name` with `personal.position` and `personal.agency`, and a practitioner: Art. 35 lists nobody else by name.
 */
export function personPublicationFault(
  { subject, body: { publication }, personal = {} }: Decision,
  jurisdiction: Jurisdiction,
): Fault | undefined {
  if (publication === undefined || subject.kind === 'agency') return undefined;
  if (subject.kind !== 'practitioner') return practitionersOnly;
  if (['rule', 'normative-document'].includes(publication.level)) return beyondBasis;
  if (restsOnOwnRegulation(publication, jurisdiction)) return ownRegulation;
  return 'name' in personal ? undefined : nameMissing;
}

const practitionersOnly: Fault = {
  field: 'body.publication',
  rule: 'publication.practitioners-only',
  zh: '除机构和从业人员外，其他主体的信息不予公布（第三十五条、第三十八条）',
  en: 'Of others than agencies and practitioners nothing is published (Arts. 35, 38)',
};

const beyondBasis: Fault = {
  field: 'body.publication.level',
  rule: 'publication.beyond-basis',
  zh: '规章和规范性文件不足以作为公布自然人信息的依据，须有法律、行政法规或者地方性法规（《浙江省公共信用信息管理条例》第十五条）',
  en: 'A rule or normative document cannot order the publication of a natural person; it takes a law, an administrative or a local regulation (Zhejiang credit information regulation art. 15)',
};

const ownRegulation: Fault = {
  field: 'body.publication.law',
  rule: 'publication.rests-on-this-regulation',
  zh: '不得仅以本市管理办法（征求意见稿或者温政办〔2019〕12号）为依据公布自然人信息',
  en: 'The city’s own measures, draft or issued, cannot by themselves order the publication of a natural person',
};

const nameMissing: Fault = {
  field: 'personal.name',
  rule: 'publication.name-missing',
  zh: '公布自然人的决定，须在 personal.name 中填写决定书所载姓名',
  en: 'A decision published about a natural person gives their name in personal.name, as the decision has it',
};
