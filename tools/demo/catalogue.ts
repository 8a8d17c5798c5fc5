import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Basis, EntryDraft } from '../../shared/ledger/entry.ts';
import type { Day } from '../../shared/time/instant.ts';
import { addMonths, startOfDay } from '../../shared/time/shanghai.ts';
import { caseNumber, numbered } from './days.ts';
import { demoCode } from './demo-code.ts';
import { developmentCommission, regulator } from './drafts.ts';

const regulatorCode = demoCode(200);
const commissionCode = demoCode(201);
const measures = '温州市生态环境技术服务中介机构管理办法';

/** What the demo's regulator publishes first: a model contract (Art. 22) and a standard (Art. 18). */
export function firstEdition(on: Day): readonly EntryDraft[] {
  return [
    contractTemplate(caseNumber('SF', on, 1), numbered('示环发', on, 2), 'contract-template-1.md'),
    standard(numbered('示环发', on, 3), {
      title: '生态环境监测服务从业规范（演示）',
      number: `DB990000/T 1—${on.slice(0, 4)}`,
      services: ['environmental-monitoring'],
    }),
  ];
}

/** Art. 17, for three years. */
export function supportPolicy(on: Day): EntryDraft {
  const documentNumber = numbered('示发改环资', on, 18);
  return {
    ...publishing('support-policy-published', commissionCode, '第十七条', {
      authority: developmentCommission,
      documentNumber,
    }),
    effectiveUntil: startOfDay(addMonths(on, 36)),
    body: {
      title: '支持生态环境技术服务业创新发展若干政策（演示）',
      number: documentNumber,
      services: [],
    },
  };
}

/** The model contract's next version, and a standard announced for later. */
export function secondEdition(on: Day, later: Day): readonly EntryDraft[] {
  return [
    contractTemplate(caseNumber('SF', on, 2), numbered('示环发', on, 27), 'contract-template-2.md'),
    {
      ...standard(numbered('示环发', on, 28), {
        title: '生态修复效果评估技术导则（演示）',
        number: `DB990000/T 4—${on.slice(0, 4)}`,
        services: ['ecological-restoration'],
      }),
      effectiveFrom: startOfDay(later),
    },
  ];
}

function contractTemplate(number: string, documentNumber: string, file: string): EntryDraft {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return {
    ...publishing('contract-template-published', regulatorCode, '第二十二条', { documentNumber }),
    body: { title: '生态环境技术服务合同示范文本（演示）', number, services: [], text },
  };
}

function standard(documentNumber: string, body: object): EntryDraft {
  return {
    ...publishing('standard-published', regulatorCode, '第十八条', { documentNumber }),
    body,
  };
}

function publishing(
  kind: string,
  code: string,
  article: string,
  basis: Pick<Basis, 'documentNumber'> & Partial<Basis>,
): Pick<EntryDraft, 'kind' | 'subject' | 'basis'> {
  return {
    kind,
    subject: { kind: 'authority', code },
    basis: { authority: regulator, law: measures, level: 'normative-document', article, ...basis },
  };
}
