import type { Screen } from '../screen.ts';
import { checkScreen } from './check-page.tsx';
import { draftListScreen, dropDraftScreen } from './draft-list.tsx';
import { draftScreen } from './draft-page.tsx';
import { lookUpScreen } from './look-up.ts';
import { newDraftScreen } from './new-draft.ts';
import { recordedScreen } from './recorded-page.tsx';
import { subjectSearchScreen } from './subject-search.tsx';

/** Finding a subject, and recording something about it. */
export const recordingScreens: readonly Screen[] = [
  subjectSearchScreen,
  lookUpScreen,
  newDraftScreen,
  draftListScreen,
  dropDraftScreen,
  draftScreen,
  checkScreen,
  recordedScreen,
];
