import type { Screen } from '../screen.ts';
import { subjectScreen } from './subject-page.tsx';
import { sumScreen } from './sum-page.tsx';

/** A subject's file, and how its standing comes about. */
export const subjectScreens: readonly Screen[] = [subjectScreen, sumScreen];
