import { utf8 } from '../../../shared/ledger/digest.ts';
import type { SignedKeySet } from '../../../shared/register/key-set.ts';
import { parseKeySet } from '../../../shared/register/parse-key-set.ts';
import type { DeskEnvironment } from '../environment.ts';
import { readHeadKey } from './head-key.ts';
import type { PublishingSettings } from './publishing-desk.ts';
import { publishingPolicy } from './publishing-policy.ts';

/** What the deployment says about publishing; keys are read when they are needed, so that a desk without them still records. */
export function readPublishingSettings(env: DeskEnvironment): PublishingSettings {
  return {
    readHeadKey: () => readHeadKey(env.HEAD_KEY),
    readKeySet: () => readKeySet(env.KEY_SET),
    mirrors: (env.MIRRORS ?? '').split(',').filter((mirror) => mirror !== ''),
    mostInDay: {
      harsher: publishingPolicy.mostLevelChanges.value,
      milderByPerson: publishingPolicy.mostEndedByPerson.value,
    },
    entriesInPart: publishingPolicy.entriesInExportPart,
    minWaitSeconds: Number(env.MIN_WAIT_SECONDS ?? publishingPolicy.minWaitSeconds),
    headValidSeconds: Number(env.HEAD_VALID_SECONDS ?? publishingPolicy.headValidSeconds),
    publishesPersons: env.PUBLISH_PERSONS === 'yes',
  };
}

function readKeySet(json: string | undefined): SignedKeySet {
  if (!json) throw new Error('KEY_SET is not set: `npm run lucheng -- keys init` makes one');
  const keySet = parseKeySet(utf8(json));
  if (!keySet) throw new Error('KEY_SET is not a signed key set');
  return keySet;
}
