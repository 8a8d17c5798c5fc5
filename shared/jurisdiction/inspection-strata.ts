/** How agencies stand when an inspection plan is drawn up: by level, and those at the normal level by grade. */
export const inspectionStrata = [
  'blacklisted',
  'banned',
  'rectifying',
  'supervised',
  'grade-d',
  'grade-c',
  'not-graded',
  'grade-b',
  'grade-a',
] as const;
export type InspectionStratum = (typeof inspectionStrata)[number];
