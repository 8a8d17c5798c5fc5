/** An organisation's kind in law, for Arts. 3 and 39. */
export const subjectKinds = [
  'company',
  'public-institution',
  'social-organisation',
  'sole-trader',
  'self-performing-discharger',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/**
 * Whether an organisation of this kind offers services to others. A discharger that does its own technical work is on
 * record but is no supplier (Art. 39).
 */
export function isSupplier(kind: SubjectKind | undefined): boolean {
  return kind !== 'self-performing-discharger';
}

/** The capacity in which a person or organisation is on record (Arts. 3, 13, 22, 23, 38). */
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
 * The person or organisation that an entry is about. Organisations are named by their unified social credit code (GB
 * 32100), natural persons by a random code that the desk gives them (`personCodePattern`), never by anything that
 * identifies them elsewhere.
 */
export type Subject = { readonly kind: PartyKind; readonly code: string };

/** Capacities in which a subject can be rated, decided about and listed (Arts. 12, 35, 38). */
export const ratedKinds = ['agency', 'practitioner', 'expert', 'client'] as const;

export function isNaturalPerson({ kind }: Subject): boolean {
  return kind === 'practitioner' || kind === 'expert';
}

/** Capacities that only organisations have; their code is the unified social credit code. */
export const organisationKinds = ['agency', 'client', 'association', 'authority'] as const;

/** `P-` for practitioners, `X-` for experts, then ten random characters. */
export const personCodePattern = /^[PX]-[0-9A-HJKMNP-TV-Z]{10}$/;

/**
 * The text that identifies a subject: for an agency its code alone. The same organisation as a client is another
 * subject.
 */
export function subjectKey({ kind, code }: Subject): string {
  return kind === 'agency' ? code : `${kind}:${code}`;
}

/** The subject that a `subjectKey` stands for. */
export function subjectOfKey(key: string): Subject {
  const [kind, code] = key.split(':');
  return code === undefined ? { kind: 'agency', code: key } : { kind: kind as PartyKind, code };
}

/** Whether a `subjectKey` belongs to an agency, and therefore is its code. */
export function isAgencyKey(key: string): boolean {
  return !key.includes(':');
}
