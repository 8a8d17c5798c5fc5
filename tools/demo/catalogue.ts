import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Basis, EntryDraft } from '../../shared/ledger/entry.ts';
import { startOfDay } from '../../shared/time/shanghai.ts';
import { demoCode } from './demo-code.ts';
import { developmentCommission, regulator } from './drafts.ts';

const regulatorCode = demoCode(200);
const commissionCode = demoCode(201);
const measures = '温州市生态环境技术服务中介机构管理办法';

/** What the demo's regulator publishes first: a model contract (Art. 22) and a standard (Art. 18). */
export const firstEdition: readonly EntryDraft[] = [
  contractTemplate('SF-2026-01', '示环发〔2026〕2号', 'contract-template-1.md'),
  standard('示环发〔2026〕3号', {
    title: '生态环境监测服务从业规范（演示）',
    number: 'DB990000/T 1—2026',
    services: ['environmental-monitoring'],
  }),
];

/** Art. 17, for three years. */
export const supportPolicy: EntryDraft = {
  ...publishing('support-policy-published', commissionCode, '第十七条', {
    authority: developmentCommission,
    documentNumber: '示发改环资〔2026〕18号',
  }),
  effectiveUntil: startOfDay('2029-04-20'),
  body: {
    title: '支持生态环境技术服务业创新发展若干政策（演示）',
    number: '示发改环资〔2026〕18号',
    services: [],
  },
};

/** The model contract's next version, and a standard announced for the new year. */
export const secondEdition: readonly EntryDraft[] = [
  contractTemplate('SF-2026-02', '示环发〔2026〕27号', 'contract-template-2.md'),
  {
    ...standard('示环发〔2026〕28号', {
      title: '生态修复效果评估技术导则（演示）',
      number: 'DB990000/T 4—2026',
      services: ['ecological-restoration'],
    }),
    effectiveFrom: startOfDay('2027-01-01'),
  },
];

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
