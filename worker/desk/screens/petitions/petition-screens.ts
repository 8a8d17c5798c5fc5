import type { Screen } from '../screen.ts';
import { petitionFollowScreen } from './follow.tsx';
import { inTrayScreen } from './in-tray.tsx';
import { inTrayPetitionScreen } from './in-tray-petition.tsx';
import { petitionScreen } from './petition.tsx';

/** Where people without an account send something, and follow it. */
export const petitionScreens: readonly Screen[] = [petitionScreen, petitionFollowScreen];

/** Where officers answer it. */
export const inTrayScreens: readonly Screen[] = [inTrayScreen, inTrayPetitionScreen];
