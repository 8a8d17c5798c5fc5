import type { Screen } from '../screen.ts';
import { ownEngagementsScreen } from './engagements.tsx';
import { homeScreen } from './home.tsx';
import { ownMembersScreen } from './members.tsx';
import { ownPeopleScreen } from './people.tsx';
import { ownRecordScreen } from './record.tsx';
import { ownConfirmScreen, ownRegistrationScreen } from './registration.tsx';
import { ownRepairScreen } from './repair.tsx';

/** A party's own pages. */
export const ownScreens: readonly Screen[] = [
  homeScreen,
  ownRegistrationScreen,
  ownConfirmScreen,
  ownPeopleScreen,
  ownEngagementsScreen,
  ownRecordScreen,
  ownRepairScreen,
  ownMembersScreen,
];
