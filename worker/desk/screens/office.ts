import { accountLogFileScreen, accountLogScreen } from './accounts/account-log.tsx';
import { decisionScreen } from './cases/decision-page.tsx';
import { commonScreens } from './common-screens.ts';
import { letterScreen } from './letters/letter-page.tsx';
import { myWorkScreen } from './my-work/my-work.tsx';
import { publishingScreens } from './publishing/publishing-screens.ts';
import { createScreenApp } from './screen-app.ts';
import { statisticsScreens } from './statistics/statistics-screens.ts';
import { supervisionScreens } from './supervision/supervision-screens.ts';

/** The office of the authorities. */
export const office = createScreenApp('office', [
  myWorkScreen,
  ...commonScreens,
  accountLogScreen,
  accountLogFileScreen,
  decisionScreen,
  letterScreen,
  ...publishingScreens,
  ...statisticsScreens,
  ...supervisionScreens,
]);
