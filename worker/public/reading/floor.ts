import { sha256, toHex, utf8 } from '../../../shared/ledger/digest.ts';
import type {
  RegisterState,
  RegisterStore,
} from '../../../shared/register/reader/register-store.ts';
import type { SignedHead } from '../../../shared/register/trust/head.ts';
import type { SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import { newestHead } from '../../../shared/register/trust/newest-head.ts';
import { isSignedHead, parseHead } from '../../../shared/register/trust/parse-head.ts';
import { isSignedKeySet } from '../../../shared/register/trust/parse-key-set.ts';
import { isObject } from '../../../shared/register/trust/type-guards.ts';
import { withinTime } from './within-time.ts';

/** A place outside this isolate that remembers the newest state that any isolate has believed. */
export interface Floor {
  recall(): Promise<RegisterState | undefined>;
  remember(state: RegisterState): Promise<void>;
}

/** What a deployment was given. */
type Deployed = { readonly pinned: SignedKeySet; readonly deployed: SignedHead | undefined };

type FloorCache = Pick<Cache, 'match' | 'put'>;

const patienceMs = 1000;
const keepSeconds = 30 * 24 * 3600;

/**
 * The data centre's cache as a floor. Its address is made of the pinned keys, so it holds only what code with the same keys
 * has believed. It is empty once evicted, and in another data centre.
 */
export function cacheFloor(open: () => Promise<FloorCache>, pinnedKeys: string): Floor {
  const key = `https://floor.invalid/${toHex(sha256(utf8(pinnedKeys)))}`;
  const recall = async () => {
    const stored = await (await open()).match(key);
    return stored && readState(await stored.json());
  };
  return {
    recall,
    remember: async (state) => {
      // An isolate that could not ask at its start may have believed an older one.
      const known = await recall().catch(() => undefined);
      if (known && isBehind(state, known)) return;
      const headers = { 'Cache-Control': `max-age=${keepSeconds}` };
      await (await open()).put(key, Response.json(state, { headers }));
    },
  };
}

/**
 * A store that begins, where the isolate is cold, at the floor: the newest head among the one that the deployment names and
 * the one that the floor remembers. A bucket rolled back behind it is refused as by a reader that had seen it.
 */
export function withFloor(
  store: RegisterStore,
  floor: Floor,
  { pinned, deployed }: Deployed,
): RegisterStore {
  let asked: Promise<RegisterState | undefined> | undefined;
  const recall = () => withinTime(patienceMs, floor.recall(), undefined).catch(() => undefined);
  return {
    ...store,
    loadState: async () => {
      const own = await store.loadState();
      if (own) return own;
      asked ??= recall();
      return raise((await asked) ?? { keys: pinned }, deployed);
    },
    saveState: async (state) => {
      await store.saveState(state);
      // Without a second place this isolate still remembers.
      await withinTime(patienceMs, floor.remember(state), undefined).catch(() => undefined);
    },
  };
}

/** The head that a deployment was given as its floor; undefined if the text is not a signed head. */
export function readDeployedFloor(text: string | undefined): SignedHead | undefined {
  return text ? parseHead(utf8(text)) : undefined;
}

function raise(remembered: RegisterState, deployed: SignedHead | undefined): RegisterState {
  const head = newestHead(remembered.head, deployed);
  return head ? { keys: remembered.keys, head } : remembered;
}

/** A newer key set comes first: it may withdraw the key of the head before. */
function isBehind({ keys, head }: RegisterState, known: RegisterState): boolean {
  const [version, knownVersion] = [keys.keySet.version, known.keys.keySet.version];
  if (version !== knownVersion) return version < knownVersion;
  return newestHead(known.head, head) !== head;
}

function readState(value: unknown): RegisterState | undefined {
  if (!isObject(value) || !isSignedKeySet(value.keys)) return undefined;
  return isSignedHead(value.head) ? { keys: value.keys, head: value.head } : { keys: value.keys };
}
