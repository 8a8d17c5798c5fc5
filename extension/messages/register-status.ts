import type { Condition } from '../../shared/register/reader/condition-of.ts';
import type { Progress } from '../../shared/register/reader/reader.ts';
import type { Instant } from '../../shared/time/instant.ts';
import type { CityName } from '../pinned-source.ts';

/** The state of one city's register on this device, for popup and badge. */
export type RegisterStatus = {
  readonly condition: Condition;
  readonly jurisdiction: string;
  readonly city: CityName;
  /** Whether the organisation lets it be used. */
  readonly isInUse: boolean;
  /** Where the register is fetched from, fixed when the extension was built. */
  readonly origin: string;
  readonly mirrors: readonly string[];
  readonly size: number;
  readonly asOf?: Instant;
  readonly expiresAt?: Instant;
  readonly isSyncing: boolean;
  /** How much of a new base is here, while one is being fetched. */
  readonly progress?: Progress;
  readonly lastTry?: Instant;
  readonly nextTry?: Instant;
  /** Why the last try brought nothing, by the name of the rule; absent when it went well. */
  readonly failure?: string;
};

/** There is at least one. */
export type RegisterStatuses = readonly [RegisterStatus, ...RegisterStatus[]];
