import type { Lang } from '../../../../shared/messages/lang.ts';
import type { Condition } from '../../../../shared/register/reader/condition-of.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** What the page of query records says beside the words of the record itself. */
export type QueryPageWords = {
  readonly title: string;
  readonly list: ListWords;
  readonly form: FormWords;
  readonly sheet: SheetWords;
  /** Of somebody's file that isn't taken. */
  readonly refusedFile: (name: string) => string;
  /** What it says doesn't lead to the register's signature; with the rule, and the agency if it is one's. */
  readonly notProved: (rule: string, agency?: string) => string;
  readonly notKept: string;
};

type ListWords = {
  readonly back: string;
  readonly search: string;
  readonly none: string;
  readonly noneFound: string;
  readonly made: string;
  readonly project: string;
  readonly agencies: string;
  readonly again: string;
  readonly open: string;
  readonly byCode: string;
  readonly read: string;
  readonly stays: string;
};

type FormWords = {
  readonly reading: string;
  readonly noPage: string;
  /** The list that was vetted is no longer at hand. */
  readonly listGone: string;
  readonly list: string;
  /** After the label of a field that may stay empty. */
  readonly optional: string;
  readonly occasion: string;
  readonly projectNumber: string;
  readonly project: string;
  readonly lot: string;
  readonly stage: string;
  readonly cutOff: string;
  readonly unit: string;
  readonly querier: string;
  readonly page: string;
  readonly picture: string;
  readonly takePicture: string;
  readonly noPicture: string;
  readonly wrongPicture: string;
  readonly remove: string;
  readonly agencies: (count: number) => string;
  readonly tooMany: (most: number) => string;
  readonly noAgency: string;
  readonly include: string;
  readonly places: (count: number) => string;
  readonly note: string;
  readonly official: string;
  readonly result: string;
  readonly notQueried: string;
  readonly at: string;
  readonly addCode: string;
  readonly code: string;
  readonly given: string;
  readonly add: string;
  readonly wrongCode: string;
  readonly make: string;
  readonly faults: string;
  readonly cannot: Readonly<Record<Exclude<Condition, 'fresh'>, string>>;
};

type SheetWords = {
  readonly title: string;
  readonly againTitle: string;
  readonly print: string;
  readonly save: string;
  readonly checkAgain: string;
  readonly forStage: string;
  readonly checking: string;
  readonly erase: string;
  readonly eraseSure: string;
  readonly occasion: string;
  readonly register: string;
  readonly deviceTime: string;
  readonly headTime: string;
  readonly validUntil: string;
  readonly sequence: string;
  readonly publisher: string;
  readonly page: string;
  readonly pageTitle: string;
  readonly address: string;
  readonly readAt: string;
  readonly notChecked: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly tampered: string;
  readonly differences: (time: string) => string;
  readonly firstGone: string;
  readonly agencies: string;
  readonly agency: string;
  readonly code: string;
  readonly result: string;
  readonly onPage: string;
  readonly notOnPage: string;
  readonly inFrame: (address: string) => string;
  readonly more: (count: number) => string;
  readonly role: string;
  readonly unknown: string;
  readonly worth: string;
  readonly proved: string;
  readonly stolen: (at: string) => string;
  readonly withdrawn: (at: string) => string;
  readonly hash: string;
  readonly check: string;
  readonly unitSeal: string;
  readonly signature: string;
  readonly date: string;
  readonly pictureOf: (what: string) => string;
};

export function queryPageWords(lang: Lang): QueryPageWords {
  return { zh, en }[lang];
}
