/** What an organisation is in law, for Arts. 3 and 39. */
export const subjectKinds = [
  'company',
  'public-institution',
  'social-organisation',
  'sole-trader',
  'self-performing-discharger',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Whether it offers services to others; a discharger that does its own technical work is on record, but no supplier (Art. 39). */
export function isSupplier(kind: SubjectKind | undefined): boolean {
  return kind !== 'self-performing-discharger';
}

/** In which capacity somebody is on record (Arts. 3, 13, 22, 23, 38). */
export const partyKinds = [
  'agency',
  'practitioner',
  'expert',
  'client',
  'association',
  'authority',
] as const;
export type PartyKind = (typeof partyKinds)[number];

/**
 * Whom an entry is about. Organisations go by their unified social credit code (GB 32100), natural persons by an opaque
 * code of the desk's (`personCodePattern`), never by anything that identifies them elsewhere.
 */
export type Subject = { readonly kind: PartyKind; readonly code: string };

/** Capacities that Lucheng rates, decides about and may list (Arts. 12, 35, 38). */
export const ratedKinds = ['agency', 'practitioner', 'expert', 'client'] as const;

export function isNaturalPerson({ kind }: Subject): boolean {
  return kind === 'practitioner' || kind === 'expert';
}

/** Capacities of organisations, which go by their code. */
export const organisationKinds = ['agency', 'client', 'association', 'authority'] as const;

/** `P-` for practitioners, `X-` for experts, then ten random characters. */
export const personCodePattern = /^[PX]-[0-9A-HJKMNP-TV-Z]{10}$/;

/** One text for one subject: an agency's is its code; the same organisation as a client is another subject. */
export function subjectKey({ kind, code }: Subject): string {
  return kind === 'agency' ? code : `${kind}:${code}`;
}

/** Whether a `subjectKey` is an agency's, and so its code. */
export function isAgencyKey(key: string): boolean {
  return !key.includes(':');
}
