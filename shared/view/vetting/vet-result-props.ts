import type { Lang } from '../../messages/lang.ts';
import type { Instant } from '../../time/instant.ts';
import type { VerdictsByCode } from '../../vetting/attention.ts';
import type { VetRow } from '../../vetting/vet-row.ts';
import type { NameOfRegister } from './say-whose.ts';

/** What the parts of a vetting's result are given. */
export type VetResultProps = {
  readonly lang: Lang;
  readonly rows: readonly VetRow[];
  readonly verdicts: VerdictsByCode;
  /** What the registers are called, where several were asked. */
  readonly nameOfRegister?: NameOfRegister | undefined;
  /** When it was vetted. */
  readonly now: Instant;
  /** The reader says which agency an unclear row means, that it is none (`none`), or takes that back. */
  readonly choose: (row: VetRow, meant: string | 'none' | undefined) => void;
};

export type VetRowProps = Omit<VetResultProps, 'rows'> & { readonly row: VetRow };
