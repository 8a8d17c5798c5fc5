import { commonScreens } from './common-screens.ts';
import { evaluateScreen } from './evaluations/evaluate.tsx';
import { ownScreens } from './own/own-screens.ts';
import { petitionScreens } from './petitions/petition-screens.ts';
import { createScreenApp } from './screen-app.ts';

/** The counter of agencies, clients, associations, experts and practitioners, and of whoever comes without an account. */
export const counter = createScreenApp('counter', [
  ...ownScreens,
  ...petitionScreens,
  evaluateScreen,
  ...commonScreens,
]);
