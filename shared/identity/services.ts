/** The nine eco-environment technical services of Art. 3. */
export const services = [
  'environmental-impact-assessment',
  'environmental-monitoring',
  'pollution-control',
  'treatment-facility-operation',
  'automatic-monitoring-operation',
  'ecological-restoration',
  'environmental-research',
  'environmental-consulting',
  'damage-assessment',
] as const;
export type Service = (typeof services)[number];
