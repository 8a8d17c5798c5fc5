import type { Ports } from './http/answer-route.ts';
import { createRateLimit } from './http/limit-rate.ts';
import { createClock } from './platform/clock.ts';
import type { PublicEnvironment } from './platform/environment.ts';
import { logError } from './platform/log-error.ts';
import { cacheFloor } from './reading/floor.ts';
import { createRegisterReader } from './reading/read-register.ts';
import { refreshFromBucket } from './reading/register-from-bucket.ts';

/** Connects the app to what the deployment provides. `keepAlive` lets work outlive the request that began it. */
export function openPorts(
  env: PublicEnvironment,
  keepAlive: (work: Promise<unknown>) => void,
): Ports {
  return {
    readRegister: createRegisterReader({
      clock: createClock(env.CLOCK),
      refresh: refreshFromBucket(
        env.REGISTER,
        env.ROOT_KEYS,
        {
          place: cacheFloor(() => caches.open('lucheng-floor'), env.ROOT_KEYS),
          deployed: env.FLOOR_HEAD,
        },
        logError,
      ),
      keepAlive,
      logError,
    }),
    limitRate: createRateLimit({
      record: env.LIMIT_RECORD,
      list: env.LIMIT_LIST,
      file: env.LIMIT_FILE,
    }),
    site: {
      origin: readAddress('PUBLIC_ORIGIN', env.PUBLIC_ORIGIN)?.origin,
      isDemo: env.DEMO === 'yes',
      licence: readAddress('DATA_LICENCE', env.DATA_LICENCE)?.href,
      rootKeys: env.ROOT_KEYS,
    },
    files: { register: env.REGISTER, scripts: env.SCRIPTS },
    logError,
  };
}

/** Undefined where it isn't set; what is no web address stops the worker, for every page would carry it. */
function readAddress(name: string, configured = ''): URL | undefined {
  if (configured === '') return undefined;
  const address = new URL(configured);
  if (!/^https?:$/.test(address.protocol)) throw new Error(`${name} is no web address`);
  return address;
}
