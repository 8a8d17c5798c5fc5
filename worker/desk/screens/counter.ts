import { commonScreens } from './common-screens.ts';
import { ownScreens } from './own/own-screens.ts';
import { createScreenApp } from './screen-app.ts';

/** The counter of agencies, clients, associations, experts and practitioners. */
export const counter = createScreenApp('counter', [...ownScreens, ...commonScreens]);
