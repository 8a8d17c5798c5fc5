import { utf8 } from '../../../shared/ledger/digest.ts';
import type { SignedKeySet } from '../../../shared/register/trust/key-set.ts';
import { longestValid } from '../../../shared/register/trust/limits.ts';
import { parseKeySet } from '../../../shared/register/trust/parse-key-set.ts';
import type { LedgerEnvironment } from '../ledger-environment.ts';
import { readHeadKey } from './head-key.ts';
import type { PublishingSettings } from './publishing-desk.ts';
import { publishingPolicy } from './publishing-policy.ts';

/** What the deployment says about publishing; keys are read when they are needed, so that a desk without them still records. */
export function readPublishingSettings(env: LedgerEnvironment): PublishingSettings {
  return {
    readHeadKey: () => readHeadKey(env.HEAD_KEY),
    readKeySets: () => readKeySets(env.KEY_SET),
    mirrors: (env.MIRRORS ?? '').split(',').filter((mirror) => mirror !== ''),
    mostInDay: {
      harsher: publishingPolicy.mostLevelChanges.value,
      milderByPerson: publishingPolicy.mostEndedByPerson.value,
    },
    entriesInPart: publishingPolicy.entriesInExportPart,
    minWaitSeconds: Number(env.MIN_WAIT_SECONDS ?? publishingPolicy.minWaitSeconds),
    // Readers believe no head for longer.
    headValidSeconds: Math.min(
      Number(env.HEAD_VALID_SECONDS ?? publishingPolicy.headValidSeconds),
      longestValid.head.value,
    ),
    publishesPersons: env.PUBLISH_PERSONS === 'yes',
  };
}

/** One key set, or a list of several that follow each other. */
function readKeySets(json: string | undefined): readonly [SignedKeySet, ...SignedKeySet[]] {
  if (!json) throw new Error('KEY_SET is not set: docs/keys.md tells how to make one');
  const given: unknown = JSON.parse(json);
  const parsed = (Array.isArray(given) ? given : [given]).map((one) =>
    parseKeySet(utf8(JSON.stringify(one))),
  );
  const [first, ...more] = parsed.filter((one) => one !== undefined);
  if (!first || more.length + 1 < parsed.length) throw new Error('KEY_SET is no signed key set');
  return [first, ...more];
}
