import { DemoLedger } from '../../tools/demo/door/demo-ledger.ts';
import { openDoor } from '../../tools/demo/door/open-door.ts';
import desk from '../../worker/desk/index.ts';
import { defineScreen } from '../../worker/desk/screens/screen.ts';
import { createScreenApp } from '../../worker/desk/screens/screen-app.ts';
import type { ScreenEnvironment } from '../../worker/desk/screens/screen-environment.ts';
import { screenRoutes } from './screen-routes.ts';

/** The demo's object, so that its people come in by one click; it publishes when it is told to, never by itself. */
export class LedgerObject extends DemoLedger {
  override async alarm(): Promise<void> {}
}

/** A page that says nothing, in the stack of all others: who asks is found out, and the frame is drawn. */
const bare = createScreenApp('office', [
  defineScreen({ path: '/bare', who: 'grant', get: () => ({ title: '', page: '' }) }),
]);

export default openDoor('office', (request, env: ScreenEnvironment, context) => {
  const { pathname } = new URL(request.url);
  if (pathname === '/routes') return Response.json(screenRoutes());
  return pathname === '/bare'
    ? bare.fetch(request, env, context)
    : desk.fetch(request, env, context);
});
