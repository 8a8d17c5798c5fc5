import type { Screen } from '../screen.ts';
import { importColumnsScreen } from './import-columns.tsx';
import { dropImportScreen, importListScreen } from './import-list.tsx';
import { importRejectedScreen, importRowsScreen } from './import-rows.tsx';

/** Tables of others, brought in row by row: read, said what their columns hold, judged, recorded. */
export const importingScreens: readonly Screen[] = [
  importListScreen,
  importColumnsScreen,
  importRowsScreen,
  importRejectedScreen,
  dropImportScreen,
];
