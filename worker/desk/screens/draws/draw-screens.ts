import type { Screen } from '../screen.ts';
import { drawsScreen } from './draw-list.tsx';
import { drawFileScreen, drawScreen, openDrawFileScreen } from './draw-page.tsx';
import { newDrawScreen } from './new-draw.tsx';

/** Experts by lot, from the pool to the record that anybody can recheck. */
export const drawScreens: readonly Screen[] = [
  drawsScreen,
  newDrawScreen,
  drawScreen,
  drawFileScreen,
  openDrawFileScreen,
];
