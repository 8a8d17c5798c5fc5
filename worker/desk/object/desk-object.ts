import { DurableObject } from 'cloudflare:workers';
import { jurisdictionOf } from '../../../shared/jurisdiction/jurisdictions.ts';
import type { Jurisdiction } from '../../../shared/jurisdiction/policy.ts';
import type { Instant } from '../../../shared/time/instant.ts';
import type { Gate } from '../access/admit.ts';
import { migrate } from '../ledger/schema.ts';
import { readClock } from '../platform/clock.ts';
import type { LedgerEnvironment } from '../platform/ledger-environment.ts';
import { type Desk, openDesk, openGate } from './open-desk.ts';

/** One jurisdiction's desk in its storage: what all of its doors work on. */
export abstract class DeskObject extends DurableObject<LedgerEnvironment> {
  /** What the rooms work on. */
  readonly desk: Desk;
  protected readonly gate: Gate;
  /** A field, for a method could be called from other workers. */
  protected readonly now: () => Promise<Instant>;

  /** The rules are those of the place in `env`, unless a desk is composed with others. */
  constructor(
    ctx: DurableObjectState,
    env: LedgerEnvironment,
    jurisdiction: Jurisdiction | undefined = jurisdictionOf(env.JURISDICTION),
  ) {
    super(ctx, env);
    migrate(ctx.storage);
    this.desk = openDesk(ctx.storage, env, jurisdiction);
    this.gate = openGate(ctx.storage.sql, env);
    this.now = () => readClock(env.CLOCK);
  }
}
