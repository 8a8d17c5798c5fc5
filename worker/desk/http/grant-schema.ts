import * as z from 'zod';
import { agencyTerm } from '../../../shared/jurisdiction/agency-term.ts';
import { type BrokenRule, line, subject } from '../../../shared/kinds/form/fields.ts';
import { actsForItself } from '../../../shared/kinds/form/own-matter.ts';
import { roles } from '../../../shared/ledger/entry.ts';

/**
 * What the operator may grant. A role that acts for itself says for whom, a subject of its own name; a role with public power
 * speaks for its authority alone.
 */
export const grantSchema = z
  .strictObject({
    /** An opaque id of the desk, never a name or an ID number. */
    person: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/),
    authority: line(100, 2),
    role: z.enum(roles),
    speaksFor: subject.exactOptional(),
    days: z.int().min(1).max(366),
  })
  .refine(({ role, speaksFor }) => speaksFor?.kind === (actsForItself(role) ? role : undefined), {
    path: ['speaksFor'],
    params: {
      rule: 'token.speaks-for',
      zh: `${agencyTerm.zh}、从业人员、委托人、专家、行业自治组织的令牌须指明同类主体；其他职权不得指明主体`,
      en: 'Agencies, practitioners, clients, experts and associations speak for a subject of that kind; other roles for none',
    } satisfies BrokenRule,
  });
