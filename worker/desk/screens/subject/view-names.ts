/** The parts of a subject's file, each on a page of its own. */
export const viewNames = [
  'overview',
  'timeline',
  'engagements',
  'people',
  'documents',
  'public',
  'past',
] as const;
export type ViewName = (typeof viewNames)[number];

export function viewNamed(asked: string | null): ViewName {
  return viewNames.find((name) => name === asked) ?? 'overview';
}
