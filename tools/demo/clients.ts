import { demoCode } from './demo-code.ts';

/** Codes of the demo's clients; no organisation has one of them. */
export const clientCodes = [demoCode(301), demoCode(302), demoCode(303), demoCode(304)] as const;
