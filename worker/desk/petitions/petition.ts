import * as z from 'zod';
import { line, lines } from '../../../shared/kinds/form/fields.ts';
import type { Instant } from '../../../shared/time/instant.ts';

export const petitionKinds = ['complaint', 'objection'] as const;

/** What somebody without an account sends. No file comes with it. */
export const petitionForm = z.object({
  kind: z.enum(petitionKinds),
  /** The agency, by its name or code, in the sender's words. */
  about: line(120, 2),
  text: lines(1000),
  /** By which the office finds out who it is; nobody else reads these. */
  name: line(40, 2),
  contact: line(60, 5),
});

export type PetitionBody = z.infer<typeof petitionForm>;

export type Petition = PetitionBody & {
  readonly number: string;
  readonly sentAt: Instant;
  readonly answered?: PetitionAnswer;
};

export type PetitionAnswer = {
  readonly at: Instant;
  /** What its sender reads. */
  readonly text: string;
  /** Id of the entry that it became. Absent: it was refused. */
  readonly entry?: string;
};

/** As its sender sees it with number and code: not what was typed, for a code may be seen over a shoulder. */
export type Followed = {
  readonly kind: PetitionBody['kind'];
  readonly number: string;
  readonly sentAt: Instant;
  readonly answered?: Pick<PetitionAnswer, 'at' | 'text'> & { readonly isAccepted: boolean };
};
