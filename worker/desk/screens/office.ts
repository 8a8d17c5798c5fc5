import { accountLogFileScreen, accountLogScreen } from './accounts/account-log.tsx';
import { commonScreens } from './common-screens.ts';
import { publishingScreens } from './publishing/publishing-screens.ts';
import { createScreenApp } from './screen-app.ts';
import { statisticsScreens } from './statistics/statistics-screens.ts';

/** The office of the authorities. */
export const office = createScreenApp('office', [
  ...commonScreens,
  accountLogScreen,
  accountLogFileScreen,
  ...publishingScreens,
  ...statisticsScreens,
]);
