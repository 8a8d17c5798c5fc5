import type { Subject } from '../../identity/subject.ts';
import type { Jurisdiction } from '../../jurisdiction/policy.ts';
import type { Basis } from '../../ledger/entry.ts';
import { restsOnOwnRegulation } from './own-regulation.ts';
import type { RuleFault } from './rule-fault.ts';

type Decision = {
  readonly subject: Subject;
  readonly body: { readonly publication?: Basis };
  readonly personal?: Readonly<Record<string, string>>;
};

/**
 * Why a decision about a natural person may not be published on the ground that it states. Required are a law or
 * regulation that orders it (the province’s credit regulation art. 15: otherwise natural persons' credit information
 * is not published); the name as the decision gives it, in `personal.name`, with `personal.position` and
 * `personal.agency`; and a practitioner, because Art. 35 lists no other persons by name.
 */
export function personPublicationFault(
  { subject, body: { publication }, personal = {} }: Decision,
  jurisdiction: Jurisdiction,
): RuleFault | undefined {
  if (publication === undefined || subject.kind === 'agency') return undefined;
  if (subject.kind !== 'practitioner') return practitionersOnly;
  if (['rule', 'normative-document'].includes(publication.level)) return beyondBasis;
  if (restsOnOwnRegulation(publication, jurisdiction)) return ownRegulation;
  return 'name' in personal ? undefined : nameMissing;
}

const practitionersOnly: RuleFault = {
  field: 'body.publication',
  rule: 'publication.practitioners-only',
  zh: '除机构和从业人员外，其他主体的信息不予公布',
  en: 'Of others than agencies and practitioners nothing is published',
  basis: [['draft', 'blacklist', 'persons']],
};

const beyondBasis: RuleFault = {
  field: 'body.publication.level',
  rule: 'publication.beyond-basis',
  zh: '规章和规范性文件不足以作为公布自然人信息的依据，须有法律、行政法规或者地方性法规',
  en: 'A rule or normative document cannot order the publication of a natural person; it takes a law, an administrative or a local regulation',
  basis: [['credit', 'publication']],
};

const ownRegulation: RuleFault = {
  field: 'body.publication.law',
  rule: 'publication.rests-on-this-regulation',
  zh: '不得仅以本市管理办法为依据公布自然人信息，无论征求意见稿还是试行办法',
  en: 'The city’s own measures, drafted or issued, cannot by themselves order the publication of a natural person',
  basis: [['draft'], ['issued']],
};

const nameMissing: RuleFault = {
  field: 'personal.name',
  rule: 'publication.name-missing',
  zh: '公布自然人的决定，须在 personal.name 中填写决定书所载姓名',
  en: 'A decision published about a natural person gives their name in personal.name, as the decision has it',
};
