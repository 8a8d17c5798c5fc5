/** The parts of an agency's page, in their order: what harms most comes first. */
export const sections = [
  'why',
  'effect',
  'history',
  'grade',
  'others',
  'registration',
  'own',
  'objection',
  'embed',
] as const;
export type Section = (typeof sections)[number];
