import { env } from 'cloudflare:workers';
import { textAnswer } from '../../../worker/public/answering/answer.ts';
import { createApp } from '../../../worker/public/app.ts';
import { routes } from '../../../worker/public/routes.ts';

/**
 * The public worker's own stack, routing, limits and headers included, every route of which answers one constant text.
 * It has no register to read.
 */
const lifetime = {
  kind: 'register',
  sequence: 1,
  asOf: '2026-01-01T00:00:00.000Z',
  validUntil: '2099-01-01T00:00:00.000Z',
};
const answer = textAnswer(env.TYPE, 'x'.repeat(env.LENGTH), lifetime);
for (const route of routes) Object.assign(route, { answer: () => answer });

const reading = { now: '2026-06-01T00:00:00.000Z', register: undefined };

// biome-ignore lint/style/noDefaultExport: workerd asks for one.
export default createApp({
  readRegister: () => reading,
  limitRate: () => true,
  site: { origin: undefined, isDemo: false },
  files: {},
  logError: (where, error) => console.error(where, error),
});
