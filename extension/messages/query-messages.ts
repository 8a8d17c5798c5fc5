import type {
  NamedAgency,
  PageSaid,
  RegisterSaid,
} from '../../shared/query-record/make-query-record.ts';
import type { Condition } from '../../shared/register/reader/condition-of.ts';
import type { Instant } from '../../shared/time/instant.ts';

/** What a query record can be made of: a page as it was read, or a vetted list, and the agencies that it names. */
export type PageQuery = {
  readonly isPending: boolean;
  /** Absent where nothing of the tab was read. */
  readonly page?: Omit<PageSaid, 'picture'>;
  readonly agencies: readonly Pick<NamedAgency, 'code' | 'given' | 'places'>[];
  readonly unknown: readonly string[];
};

/** What the register says of some codes at a moment; from one that is stale nothing is said. */
export type SaidOfCodes =
  | ({ readonly kind: 'said'; readonly at: Instant } & RegisterSaid)
  | { readonly kind: 'cannot'; readonly condition: Exclude<Condition, 'fresh'> };
