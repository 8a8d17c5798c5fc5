import { type Front, frontOf } from '../../../worker/desk/accounts/front.ts';
import { isOwnRequest, sessionCookie } from '../../../worker/desk/entering/own-request.ts';
import { openLedger } from '../../../worker/desk/http/open-ledger.ts';
import type { ScreenEnvironment } from '../../../worker/desk/screens/screen-environment.ts';
import { demoPeople } from '../demo-people.ts';
import type { DemoLedger } from './demo-ledger.ts';
import { doorPage } from './door-page.ts';

type Fetch = (
  request: Request,
  env: ScreenEnvironment,
  context: ExecutionContext,
) => Response | Promise<Response>;

/** A front with one address more, `/demo`: a button for each of the demo's people, and whoever presses it is in as them. */
export function openDoor(front: Front, next: Fetch) {
  const people = demoPeople.filter(({ actor }) => frontOf(actor?.role) === front);
  return {
    async fetch(request: Request, env: ScreenEnvironment, context: ExecutionContext) {
      if (new URL(request.url).pathname !== '/demo') return next(request, env, context);
      if (request.method === 'GET') return doorPage(front, people);
      const origin = front === 'office' ? env.OFFICE_ORIGIN : env.COUNTER_ORIGIN;
      if (!isOwnRequest(request, origin)) return new Response(null, { status: 403 });
      const asked = new URLSearchParams(await request.text()).get('person');
      const person = people.find((one) => one.person === asked)?.person;
      // The demo's desk composes this object in the place of its own.
      const ledger = openLedger(env) as unknown as DurableObjectStub<DemoLedger>;
      const secret = person && (await ledger.enterAs(person));
      if (!secret) return new Response(null, { status: 404 });
      const headers = { Location: '/', 'Set-Cookie': sessionCookie(front, secret) };
      return new Response(null, { status: 303, headers });
    },
  };
}
