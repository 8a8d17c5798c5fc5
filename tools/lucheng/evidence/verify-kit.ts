import { strFromU8, unzipSync } from 'fflate';
import {
  jurisdictionOf,
  type KitRegister,
  type KitRegisters,
  kitPaths,
  partsUnder,
  readAbout,
} from '../../../extension/kit/kit-data.ts';
import { kitSeconds, openKit } from '../../../extension/kit/open-kit.ts';
import { fromBase64Url } from '../../../shared/ledger/digest.ts';
import type { KeySet } from '../../../shared/register/trust/key-set.ts';
import { isSignedBy } from '../../../shared/register/trust/signed-by.ts';
import { kitMessage } from '../../../shared/register/trust/signed-message.ts';
import { addSeconds } from '../../../shared/time/shanghai.ts';
import { CommandError } from '../command.ts';
import { archiveIn, hashOfPage, type KitFile } from '../kit/kit-file.ts';
import { verifySignature } from '../ledger/verify-signature.ts';
import type { Said } from './verify-receipt.ts';

/**
 * What an offline kit's signature proves: that the holder of a head key in force of its first register made this file, and that each register
 * in it is as its own city signed it, by keys in force.
 */
export async function verifyKit(file: KitFile, keySets: readonly KeySet[]): Promise<Said> {
  const { page, kid } = file;
  const sha256 = hashOfPage(page);
  const signing = await signerAmong(keySets, file, sha256);
  const kit = kitIn(page);
  if (kit === undefined || (await openKit(kit, verifySignature)) === undefined) {
    throw refusal('所载公示库与其签名不符', 'a register in it is not as it was signed', 'register');
  }
  const { registers } = kit;
  for (const register of registers) checkHead(register, keySets);
  if (jurisdictionOf(registers[0]) !== signing.jurisdiction) {
    throw refusal(
      `由 ${signing.jurisdiction} 的密钥签名，首个公示库却是 ${jurisdictionOf(registers[0])} 的`,
      `signed by a key of ${signing.jurisdiction}, but its first register is that of ${jurisdictionOf(registers[0])}`,
      'signer',
    );
  }
  return {
    exitCode: 0,
    lines: [
      `离线包，由 ${signing.jurisdiction} 的 ${kid} 签名，与签名相符 / an offline kit, as ${kid} of ${signing.jurisdiction} signed it`,
      `SHA-256 ${sha256}`,
      ...registers.map(sayRegister),
      '不证明 / does not prove: 此后公示库的变化 / what a register has changed since',
    ],
  };
}

/** The key set by a key of which the page is signed. Cities name their keys by themselves, and may name two alike. */
async function signerAmong(
  keySets: readonly KeySet[],
  { kid, signature }: KitFile,
  sha256: string,
): Promise<KeySet> {
  const named = keySets.filter(({ headKeys }) => headKeys.some((one) => one.kid === kid));
  if (named.length === 0) {
    throw refusal(
      `${kid} 不是所给密钥集的有效库头密钥`,
      `${kid} is no head key in force by the key sets given`,
      'unknown-key',
    );
  }
  for (const keySet of named) {
    for (const key of keySet.headKeys.filter((one) => one.kid === kid)) {
      const message = kitMessage(sha256);
      if (await isSignedBy(key, message, fromBase64Url(signature), verifySignature)) return keySet;
    }
  }
  throw refusal(
    '文件被改动过，签名不符',
    'the file was changed: the signature isn’t its own',
    'signature',
  );
}

/** Each by the keys of its own city: who signs the file speaks for no other. */
function checkHead(register: KitRegister, keySets: readonly KeySet[]): void {
  const city = jurisdictionOf(register);
  const own = keySets.find(({ jurisdiction }) => jurisdiction === city);
  if (own === undefined) {
    throw refusal(
      `其中有 ${city} 的公示库，须用 --keys 给出该地的密钥集`,
      `there is a register of ${city} in it: give the key set of that city, too`,
      'keys',
    );
  }
  if (own.headKeys.some((one) => one.kid === register.state.head.head.kid)) return;
  throw refusal(
    `所载 ${city} 公示库由另一密钥签发`,
    `the register of ${city} in it is signed by another key`,
    'head',
  );
}

function sayRegister({ state: { head } }: KitRegister): string {
  const { jurisdiction, sequence, issuedAt } = head.head;
  const until = addSeconds(issuedAt, kitSeconds);
  return `${jurisdiction} 库头第 ${sequence} 版，${issuedAt}；用到 ${until} / ${jurisdiction}: head ${sequence} of ${issuedAt}; answers until ${until}`;
}

function kitIn(page: string): KitRegisters | undefined {
  try {
    const parts = unzipSync(Buffer.from(archiveIn(page) ?? '', 'base64'));
    const registers = readAbout(strFromU8(parts[kitPaths.about] ?? new Uint8Array()));
    return registers && { registers, files: partsUnder(parts, kitPaths.files) };
  } catch {
    return undefined;
  }
}

function refusal(zh: string, en: string, rule: string): CommandError {
  return new CommandError(`${zh} / ${en} (kit.${rule})`);
}
