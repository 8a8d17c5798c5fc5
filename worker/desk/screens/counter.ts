import { commonScreens } from './common-screens.ts';
import { createScreenApp } from './screen-app.ts';

/** The counter of agencies, clients, associations, experts and practitioners. */
export const counter = createScreenApp('counter', commonScreens);
