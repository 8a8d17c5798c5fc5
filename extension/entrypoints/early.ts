import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeInterface } from '../page/browser/own-interface.ts';

/** Runs in each document before anything of the page is there. */
export default defineUnlistedScript(takeInterface);
