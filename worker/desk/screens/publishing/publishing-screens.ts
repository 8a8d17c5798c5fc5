import type { Screen } from '../screen.ts';
import { haltScreen } from './halt-page.tsx';
import { holidaysScreen } from './holidays.tsx';
import { policyScreen } from './policy-page.tsx';
import { publishingScreen } from './publishing-page.tsx';

/** What is published and when, what waits for a second person, and what other rules would do. */
export const publishingScreens: readonly Screen[] = [
  publishingScreen,
  haltScreen,
  policyScreen,
  holidaysScreen,
];
