import type { Basis, Entry } from '../../../shared/ledger/entry.ts';
import { penalty } from './decision-book.ts';
import {
  approver,
  ban,
  basis,
  type DeskBook,
  listing,
  notice,
  proposal,
  proposer,
} from './desk-book.ts';
import { practitioner, townBook } from './town-book.ts';

/** A law that orders the publication of decisions about natural persons. */
export const order: Basis = {
  ...basis,
  law: '《示例监测条例》',
  level: 'administrative-regulation',
  article: '第四十五条',
};

/** Who the decision says they were. */
export const named = { name: '示例甲', position: '项目负责人', agency: '示例旧东家有限公司' };

/** A draft about the town's practitioner, published by `publication` under the name it gives. */
export function aboutPerson(
  draft: object,
  publication: Basis | undefined = order,
  personal: object | undefined = named,
): object {
  const { body } = { body: {}, ...draft };
  return {
    ...draft,
    subject: practitioner,
    body: { ...body, ...(publication && { publication }) },
    ...(personal && { personal }),
  };
}

/** The drafts of the four kinds that can be published about a person; the listing needs its case begun. */
export const personDrafts: Readonly<Record<string, object>> = {
  listing: listing(),
  ban: ban(),
  penalty: penalty({ servedOn: '2026-03-02' }),
  'measure-imposed': {
    kind: 'measure-imposed',
    caseId: 'case-m',
    effectiveUntil: '2027-03-20T00:00:00+08:00',
    body: { item: 'key-inspection', summary: '列为重点检查对象', scope: '示例范围' },
  },
};

/** The town with its practitioner (330300-3) proposed and notified in `case-1`; the window ends with 2026-03-09. */
export function accusedBook(): DeskBook {
  const book = townBook();
  book.record('2026-03-02T10:00', proposer, { ...proposal(), subject: practitioner });
  book.record('2026-03-02T11:00', proposer, { ...notice(), subject: practitioner });
  return book;
}

/** The same, with one decision of that kind recorded on 2026-03-10; a listing takes effect the day after. */
export function decidedBook(kind: string, publication?: Basis, personal?: object): DeskBook {
  const book = accusedBook();
  book.record(
    '2026-03-10T09:00',
    approver,
    aboutPerson(personDrafts[kind] ?? {}, publication, personal),
  );
  return book;
}

/** The practitioner's own entries. */
export function ofPerson({ entries }: DeskBook): readonly Entry[] {
  return entries.filter(({ subject }) => subject.code === practitioner.code);
}
