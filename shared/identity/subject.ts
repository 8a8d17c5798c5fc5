/** What an organisation is in law, for Arts. 3 and 39. */
export const subjectKinds = [
  'company',
  'public-institution',
  'social-organisation',
  'sole-trader',
  'self-performing-discharger',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** Whom an entry is about. `code` is a valid unified social credit code (GB 32100). */
export type Subject = { readonly kind: 'agency'; readonly code: string };
