import type { JudgedProof, ProvedProof } from '../../../shared/query-record/judge-proof.ts';
import type { Verdict } from '../../../shared/register/reader/verdict.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { FileToRead } from '../../../shared/vetting/vet-messages.ts';
import type { BadgeAddress } from './read-badge-address.ts';

/** From the page to its worker: judge this. `name`: the file's, which may say its hash. */
export type VerifyOrder = {
  readonly proof: { readonly text: string } | { readonly file: FileToRead; readonly name: string };
  /** The register's own origin. */
  readonly own: string;
};

/** What it came to, with what the register says today of each agency in it. `stale`: there is no register to hold it against. */
export type VerifyResult = {
  readonly judged:
    | Exclude<JudgedProof, ProvedProof>
    | ProvedProof
    | { readonly kind: 'badge'; readonly badge: BadgeAddress }
    | { readonly kind: 'stale' };
  readonly verdicts: Readonly<Record<string, Verdict>>;
  readonly now: Instant;
  /** The text of the code that was read in a picture. */
  readonly read?: string;
};
