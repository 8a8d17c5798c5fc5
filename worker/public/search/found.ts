import type { AgencyLine } from '../../../shared/contract/standing-item.ts';
import type { Service } from '../../../shared/identity/services.ts';
import type { SubjectKind } from '../../../shared/identity/subject.ts';
import type { Level } from '../../../shared/kinds/form/level.ts';
import type { Fault } from '../../../shared/ledger/fault.ts';
import type { Instant } from '../../../shared/time/instant.ts';

/** What a search comes to. Only `hits` answer what was asked; `meant` is a question back. */
export type Found = {
  readonly hits: readonly Hit[];
  /** Whether more were found than the limit allows. */
  readonly more: boolean;
  /** There were more candidates than one search looks at: so many were looked at, and of the others nothing is known. */
  readonly lookedAt?: number;
  /** Nothing was looked for: every other name has this character. */
  readonly isTooShort?: true;
  /** A code was asked for, and the register has no record of it. */
  readonly isUnknownCode?: true;
  /** What is wrong with the code. */
  readonly fault?: Fault;
  /** What was found was held against these conditions; whoever meets none is not among the hits. */
  readonly conditions?: Conditions;
  /** The text is longer than the names in it, as that of a branch is. */
  readonly isInside?: true;
  readonly meant: readonly Meant[];
  /** When each of the agencies shown stops being as shown. */
  readonly ends: readonly Instant[];
};

/** What somebody asks for besides a name. */
export type Conditions = {
  readonly level?: Level | undefined;
  readonly service?: Service | undefined;
  readonly kind?: SubjectKind | undefined;
};

export type Hit = {
  readonly line: AgencyLine;
  /** What of its name was asked for. */
  readonly part?: readonly [start: number, end: number];
  /** A former name, by which alone it was found. */
  readonly foundBy?: string;
};

/** An agency that somebody may have meant who wrote something else. */
export type Meant = { readonly line: AgencyLine; readonly slip?: Slip };

/** How a code differs from the one on record; places count from 1. */
export type Slip =
  | {
      readonly kind: 'wrong';
      readonly place: number;
      readonly typed: string;
      readonly right: string;
    }
  | { readonly kind: 'swapped'; readonly place: number }
  | { readonly kind: 'missing'; readonly place: number; readonly right: string }
  | { readonly kind: 'extra'; readonly place: number; readonly typed: string };
