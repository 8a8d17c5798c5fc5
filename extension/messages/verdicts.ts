import type { NoticeScope } from '../../shared/findings/notice-scope.ts';
import type { Verdict } from '../../shared/register/reader/verdict.ts';

/** What the documents of a tab's frames are for. */
export type Notices = Readonly<Record<number, NoticeScope | undefined>>;

/**
 * What one city's register says of an agency. `jurisdiction`: the city's code (GB/T 2260); absent where no register was asked.
 * `hasNoEffect`: the agency's level has no effect for what the document is for (domain G13).
 */
export type CityVerdict = Verdict & {
  readonly jurisdiction?: string;
  readonly hasNoEffect?: true;
};

/** The worst that a register in use says of an agency. `others`: what the other registers say of it, the worst first. */
export type PageVerdict = CityVerdict & { readonly others?: readonly CityVerdict[] };

export type Verdicts = Readonly<Record<string, PageVerdict>>;
