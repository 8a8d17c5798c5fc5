import * as z from 'zod';
import { faultsOf } from '../../../../shared/kinds/door/faults-of.ts';
import { line, subject } from '../../../../shared/kinds/form/fields.ts';
import { actsForItself } from '../../../../shared/kinds/form/own-matter.ts';
import { type Role, roles } from '../../../../shared/ledger/entry.ts';
import type { Fault } from '../../../../shared/ledger/fault.ts';
import { accountPolicy } from '../../accounts/account-policy.ts';
import type { Plan } from '../../accounts/acts.ts';
import type { Grant } from '../../accounts/grant.ts';

const named = z.object({ name: line(40, 2) });
const given = z.object({
  authority: line(100, 2),
  role: z.enum(roles),
  administers: z.boolean(),
  days: z.coerce.number().int().min(1).max(accountPolicy.mostGrantDays),
});

export type ReadPlan<T> = { readonly plan: T } | { readonly faults: readonly Fault[] };

/** What a form wants to give. Who administers for a party gives in its name, whatever the form says. */
export function readPlan(form: URLSearchParams, own: Grant): ReadPlan<Plan> {
  const role = own.speaksFor ? own.role : form.get('role');
  const authority = own.speaksFor ? own.authority : form.get('authority');
  const parsed = given.safeParse(
    {
      authority,
      role: role || undefined,
      administers: form.get('administers') === 'yes',
      days: form.get('days') || undefined,
    },
    { reportInput: true },
  );
  const party = own.speaksFor ?? readParty(form, parsed.data?.role);
  const faults = [
    ...(parsed.success ? [] : faultsOf(parsed.error)),
    ...(party && 'faults' in party ? party.faults : []),
  ];
  if (!parsed.success || faults.length > 0 || (party && 'faults' in party)) return { faults };
  return { plan: { ...parsed.data, ...(party && { speaksFor: party }) } };
}

/** The same with a name. */
export function readNamedPlan(
  form: URLSearchParams,
  own: Grant,
): ReadPlan<Plan & { readonly name: string }> {
  const name = named.safeParse({ name: form.get('name') ?? '' }, { reportInput: true });
  const read = readPlan(form, own);
  const faults = [
    ...(name.success ? [] : faultsOf(name.error)),
    ...('faults' in read ? read.faults : []),
  ];
  return name.success && 'plan' in read ? { plan: { ...read.plan, ...name.data } } : { faults };
}

function readParty(form: URLSearchParams, role: Role | undefined) {
  const code = form.get('code')?.trim() ?? '';
  if (role === undefined || (code === '' && !actsForItself(role))) return undefined;
  const parsed = subject.safeParse({ kind: role, code }, { reportInput: true });
  if (parsed.success) return parsed.data;
  return { faults: faultsOf(parsed.error).map((fault) => ({ ...fault, field: 'code' })) };
}
