import { line, uscc } from '../../../../shared/kinds/form/fields.ts';
import { distinctPowers } from '../../accounts/claimed-grants.ts';
import type { Power } from '../../accounts/grant.ts';
import type { CounterProvider, ProviderSettings } from './provider-settings.ts';

type Claims = Readonly<Record<string, unknown>>;

/** What a provider's claims come to, by the settings and by nothing else. */
export type Claimed = {
  readonly name: string;
  readonly powers: readonly Power[];
  /** The agency whose person it is, where the provider speaks for agencies. */
  readonly agency?: { readonly code: string; readonly organisation: string };
};

/** Undefined where they don't say what the settings ask for: a name, and for an agency its code. */
export function readClaims(settings: ProviderSettings, claims: Claims): Claimed | undefined {
  const name = line(40, 2).safeParse(claims[settings.nameClaim]);
  if (!name.success) return undefined;
  if (settings.front === 'counter') {
    const agency = readAgency(settings, claims);
    return agency && { name: name.data, powers: [], agency };
  }
  const powers = settings.grants
    .filter(({ when }) => meets(when, claims))
    .map(({ authority, role }): Power => ({ authority, role, administers: false }));
  return { name: name.data, powers: distinctPowers(powers) };
}

function readAgency({ agency }: CounterProvider, claims: Claims): Claimed['agency'] {
  if (!meets(agency.when, claims)) return undefined;
  const code = uscc.safeParse(claims[agency.codeClaim]);
  const organisation = line(100, 2).safeParse(claims[agency.organisationClaim]);
  if (!code.success || !organisation.success) return undefined;
  return { code: code.data, organisation: organisation.data };
}

/** Each claim is text, or a list of texts, and one of those that are named. */
function meets(when: Readonly<Record<string, readonly string[]>>, claims: Claims): boolean {
  return Object.entries(when).every(([name, accepted]) => {
    const said = Object.hasOwn(claims, name) ? claims[name] : undefined;
    const texts = Array.isArray(said) ? said : [said];
    return texts.some((text) => typeof text === 'string' && accepted.includes(text));
  });
}
