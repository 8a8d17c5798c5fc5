import type { NoticeScope } from '../../shared/findings/notice-scope.ts';
import type { Verdict } from '../../shared/register/reader/verdict.ts';

/** What the documents of a tab's frames are for. */
export type Notices = Readonly<Record<number, NoticeScope | undefined>>;

/** `hasNoEffect`: the agency's level has no effect for what the document is for (domain G13). */
export type PageVerdict = Verdict & { readonly hasNoEffect?: true };

export type Verdicts = Readonly<Record<string, PageVerdict>>;
