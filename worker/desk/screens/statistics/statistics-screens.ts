import type { Screen } from '../screen.ts';
import { statisticsFileScreen } from './statistics-file.ts';
import { statisticsScreen } from './statistics-page.tsx';
import { timesScreen } from './times-page.tsx';

/** What the ledger comes to, in numbers. */
export const statisticsScreens: readonly Screen[] = [
  statisticsScreen,
  timesScreen,
  statisticsFileScreen,
];
