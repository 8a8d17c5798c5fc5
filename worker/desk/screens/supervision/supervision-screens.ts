import type { Screen } from '../screen.ts';
import { newPlanScreen } from './new-plan.tsx';
import { supervisionScreen } from './plan-list.tsx';
import { planFileScreen, planScreen } from './plan-page.tsx';
import { sheetScreen } from './sheet-page.tsx';

/** Inspections by lot, from the plan to the sheet that inspectors take along. */
export const supervisionScreens: readonly Screen[] = [
  supervisionScreen,
  newPlanScreen,
  planScreen,
  planFileScreen,
  sheetScreen,
];
