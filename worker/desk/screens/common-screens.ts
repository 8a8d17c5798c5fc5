import { accountScreen } from './accounts/account.tsx';
import { accountListScreen } from './accounts/account-list.tsx';
import { newAccountScreen } from './accounts/new-account.tsx';
import { roleTableScreen } from './accounts/role-table.tsx';
import { calendarFeedScreen } from './calendar/calendar-feed.tsx';
import { calendarScreen } from './calendar/calendar-page.tsx';
import { caseScreen } from './cases/case-page.tsx';
import { confirmOptionsScreen, confirmScreen } from './entering/confirm.tsx';
import { enrolOptionsScreen, enrolScreen } from './entering/enrol.tsx';
import { grantsScreen } from './entering/grants.tsx';
import {
  confirmWithScreen,
  linkWithScreen,
  providerBackScreen,
  signInWithScreen,
} from './entering/provider.tsx';
import { sessionsScreen } from './entering/sessions.tsx';
import { signInOptionsScreen, signInScreen, signOutScreen } from './entering/sign-in.tsx';
import { languageScreen } from './frame/language.ts';
import { recordingScreens } from './recording/recording-screens.ts';
import type { Screen } from './screen.ts';
import { subjectScreens } from './subject/subject-screens.ts';

/** What both fronts have: coming in, the people of one's own, and recording. Each has a first page of its own. */
export const commonScreens: readonly Screen[] = [
  signInScreen,
  signInOptionsScreen,
  signInWithScreen,
  providerBackScreen,
  signOutScreen,
  enrolScreen,
  enrolOptionsScreen,
  confirmScreen,
  confirmOptionsScreen,
  confirmWithScreen,
  linkWithScreen,
  grantsScreen,
  sessionsScreen,
  languageScreen,
  calendarScreen,
  calendarFeedScreen,
  accountListScreen,
  newAccountScreen,
  accountScreen,
  roleTableScreen,
  caseScreen,
  ...recordingScreens,
  ...subjectScreens,
];
