import { catalogueKinds } from '../../../shared/kinds/catalogue/catalogue-kinds.ts';
import { cityKinds } from '../../../shared/kinds/city/city-kinds.ts';
import { drawKinds } from '../../../shared/kinds/draw/draw-kinds.ts';
import { engagementsKinds } from '../../../shared/kinds/engagements/engagements-kinds.ts';
import type { EntryKind } from '../../../shared/kinds/form/kind.ts';
import { listingKinds } from '../../../shared/kinds/listing/listing-kinds.ts';
import { listsOfOthersKinds } from '../../../shared/kinds/lists-of-others/lists-of-others-kinds.ts';
import { peopleKinds } from '../../../shared/kinds/people/people-kinds.ts';
import { registrationKinds } from '../../../shared/kinds/registration/registration-kinds.ts';
import { remedyKinds } from '../../../shared/kinds/remedy/remedy-kinds.ts';
import { supervisionKinds } from '../../../shared/kinds/supervision/supervision-kinds.ts';
import type { Said } from './field.ts';

export type Chapter = {
  readonly name: string;
  readonly title: Said;
  readonly kinds: readonly EntryKind[];
};

const chapter = (name: string, zh: string, en: string, kinds: readonly EntryKind[]): Chapter => ({
  name,
  title: { zh, en },
  kinds,
});

/** The chapters of the book, as a clerk looks for a kind in them. */
export const chapters: readonly Chapter[] = [
  chapter('supervision', '监督管理', 'Supervision', supervisionKinds),
  chapter('listing', '黑名单', 'Blacklist', listingKinds),
  chapter('remedy', '异议、救济和修复', 'Objections, challenges and repair', remedyKinds),
  chapter('registration', '登记', 'Registration', registrationKinds),
  chapter('engagements', '服务和评价', 'Engagements and evaluations', engagementsKinds),
  chapter('people', '人员和协会', 'People and associations', peopleKinds),
  chapter('lists-of-others', '其他名单', 'Lists of others', listsOfOthersKinds),
  chapter('draw', '专家抽取', 'Expert draws', drawKinds),
  chapter('catalogue', '标准和政策', 'Standards and policies', catalogueKinds),
  chapter('city', '市级事项', 'The city', cityKinds),
];

export function chapterOf(kind: string): Chapter | undefined {
  return chapters.find(({ kinds }) => kinds.some(({ name }) => name === kind));
}
