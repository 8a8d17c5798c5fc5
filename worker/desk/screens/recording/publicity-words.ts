import type { Publicity } from '../../../../shared/kinds/form/publicity.ts';
import type { Lang } from '../../../../shared/messages/lang.ts';

/** What becomes of an entry in public, for whoever is about to record it. */
export const publicityWords: Readonly<Record<Lang, Readonly<Record<Publicity['rule'], string>>>> = {
  zh: {
    'in-force': '公开：生效期间公示。',
    'by-severity': '公开：情节轻微的不公示，其他的在法定公示期内公示。',
    'on-ground': '公开：仅在载明公布依据时公示。',
    'own-word': '公开：登记有效期间公示，标明为自行申报。',
    'with-source': '公开：注明来源后公示。',
    mark: '公开：仅公示有此标注，不公示内容。',
    undoing: '公开：不单独公示，仅体现为所影响记录的变化。',
    sum: '公开：仅计入等级，不单独公示。',
    catalogue: '公开：全文公示。',
    'without-persons':
      '公开：先只公示封存摘要，活动结束后公示可复核的数字，不含人员、当事人和用途。',
    never: '本事项不公开，只在台账内。',
  },
  en: {
    'in-force': 'Public: shown while it is in force.',
    'by-severity': 'Public: not where it is minor; else for as long as the law allows.',
    'on-ground': 'Public: only where what orders its publication is cited.',
    'own-word': 'Public: shown while the agency is registered, marked as its own word.',
    'with-source': 'Public: shown beside its source.',
    mark: 'Public: only that there is one, not what it says.',
    undoing: 'Public: not by itself, but by what it changes.',
    sum: 'Public: only within the grade, not by itself.',
    catalogue: 'Public: shown whole.',
    'without-persons':
      'Public: its seal at once; after the day of the meeting what shows that chance decided. No person, party or purpose.',
    never: 'Not public: it stays in the ledger.',
  },
};
