import { accountLogFileScreen, accountLogScreen } from './accounts/account-log.tsx';
import { decisionScreen } from './cases/decision-page.tsx';
import { commonScreens } from './common-screens.ts';
import { drawScreens } from './draws/draw-screens.ts';
import { engagementsScreen } from './engagements/engagements-page.tsx';
import { invitationsScreen } from './evaluations/invitations.tsx';
import { exchangeScreen } from './exchange/exchange-page.tsx';
import { importingScreens } from './importing/importing-screens.ts';
import { letterScreen } from './letters/letter-page.tsx';
import { myWorkScreen } from './my-work/my-work.tsx';
import { inTrayScreens } from './petitions/petition-screens.ts';
import { publishingScreens } from './publishing/publishing-screens.ts';
import { createScreenApp } from './screen-app.ts';
import { statisticsScreens } from './statistics/statistics-screens.ts';
import { accessLogScreen } from './subject/access-log-page.tsx';
import { knownAtScreen } from './subject/known-at.tsx';
import { watchScreen } from './subject/watch.tsx';
import { supervisionScreens } from './supervision/supervision-screens.ts';

/** The office of the authorities. */
export const office = createScreenApp('office', [
  myWorkScreen,
  ...inTrayScreens,
  invitationsScreen,
  ...commonScreens,
  accountLogScreen,
  accountLogFileScreen,
  decisionScreen,
  letterScreen,
  ...importingScreens,
  exchangeScreen,
  engagementsScreen,
  knownAtScreen,
  accessLogScreen,
  watchScreen,
  ...publishingScreens,
  ...statisticsScreens,
  ...supervisionScreens,
  ...drawScreens,
]);
