import { parentPort } from 'node:worker_threads';
import { findBadges } from './find-badges.ts';
import type { Look } from './page-looker.ts';

parentPort?.on('message', ({ html, url, register }: Look) => {
  parentPort?.postMessage(findBadges(html, url, register));
});

parentPort?.postMessage('ready');
