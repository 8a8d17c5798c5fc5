import { accountScreen } from './accounts/account.tsx';
import { accountListScreen } from './accounts/account-list.tsx';
import { newAccountScreen } from './accounts/new-account.tsx';
import { caseScreen } from './cases/case-page.tsx';
import { confirmOptionsScreen, confirmScreen } from './entering/confirm.tsx';
import { enrolOptionsScreen, enrolScreen } from './entering/enrol.tsx';
import { grantsScreen } from './entering/grants.tsx';
import { sessionsScreen } from './entering/sessions.tsx';
import { signInOptionsScreen, signInScreen, signOutScreen } from './entering/sign-in.tsx';
import { languageScreen } from './frame/language.ts';
import { myWorkScreen } from './my-work/my-work.tsx';
import { recordingScreens } from './recording/recording-screens.ts';
import type { Screen } from './screen.ts';
import { subjectScreens } from './subject/subject-screens.ts';

/** What both fronts have: coming in, one's work, and the people of one's own. */
export const commonScreens: readonly Screen[] = [
  myWorkScreen,
  signInScreen,
  signInOptionsScreen,
  signOutScreen,
  enrolScreen,
  enrolOptionsScreen,
  confirmScreen,
  confirmOptionsScreen,
  grantsScreen,
  sessionsScreen,
  languageScreen,
  accountListScreen,
  newAccountScreen,
  accountScreen,
  caseScreen,
  ...recordingScreens,
  ...subjectScreens,
];
