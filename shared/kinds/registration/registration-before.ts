import type { Entry } from '../../ledger/entry.ts';
import { decidedNames } from '../listing/decided-names.ts';
import type { RegistrationFiledBody } from './registration-forms.ts';
import { registrationsOf } from './registrations-of.ts';
import { saidNamesOf } from './said-names.ts';

/** The contents of a registration, without what its entry says of other agencies and of the registration before. */
export type RegistrationData = Omit<RegistrationFiledBody, 'replaces' | 'namesakes'>;

/**
 * What is on record of an agency before an entry about its registration, with names by who gave them: an authority,
 * or the agency.
 */
export type Before = {
  readonly data: Partial<RegistrationData>;
  /** The name that the agency has called itself since and that no authority has confirmed. */
  readonly declaredName: string | undefined;
};

/**
 * The latest value of each field, and every name that authorities have registered, confirmed or used in a decision.
 * The agency's own words take none of these names off the record, so they can still be lost.
 */
export function registrationBefore(facts: readonly Entry[]): Before {
  const last = registrationsOf(facts).at(-1)?.body;
  const { vouched, declared } = saidNamesOf(facts);
  const declaredName = declared.registered.at(-1)?.name;
  const name =
    vouched.registered.at(-1)?.name ?? decidedNames(facts)[0]?.name ?? declaredName ?? last?.name;
  const { formerNames: _, aliases: __, ...others } = last ?? {};
  const formerNames = [...vouched.former, ...declared.former];
  const aliases = [...vouched.aliases, ...declared.aliases];
  return {
    data: {
      ...others,
      ...(name !== undefined && { name }),
      ...(formerNames.length > 0 && { formerNames }),
      ...(aliases.length > 0 && { aliases }),
    },
    declaredName,
  };
}
