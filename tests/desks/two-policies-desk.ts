import { wenzhou } from '../../shared/jurisdiction/330300/wenzhou.ts';
import desk from '../../worker/desk/index.ts';
import type { DeskEnvironment } from '../../worker/desk/object/environment.ts';
import { LedgerObject as Desk } from '../../worker/desk/object/ledger-object.ts';
import { secondPolicy } from '../fixtures/city/second-policy.ts';

/** The desk of a city whose second policy is in code before it is in force. */
export class LedgerObject extends Desk {
  constructor(ctx: DurableObjectState, env: DeskEnvironment) {
    super(ctx, env, { ...wenzhou, policies: [secondPolicy, ...wenzhou.policies] });
  }
}

export default desk;
