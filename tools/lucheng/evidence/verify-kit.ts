import { strFromU8, unzipSync } from 'fflate';
import {
  type KitRegister,
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

/** What an offline kit's signature proves: that the holder of a head key in force made this file, and the register in it is as it was signed. */
export async function verifyKit(file: KitFile, keySet: KeySet): Promise<Said> {
  const { page, kid, signature } = file;
  const key = keySet.headKeys.find((one) => one.kid === kid);
  if (key === undefined) {
    throw refusal(
      `${kid} 不是第 ${keySet.version} 版密钥集的有效库头密钥`,
      `${kid} is no head key in force by key set ${keySet.version}`,
      'unknown-key',
    );
  }
  const sha256 = hashOfPage(page);
  if (!(await isSignedBy(key, kitMessage(sha256), fromBase64Url(signature), verifySignature))) {
    throw refusal(
      '文件被改动过，签名不符',
      'the file was changed: the signature isn’t its own',
      'signature',
    );
  }
  const kit = kitIn(page);
  const register = kit && (await openKit(kit, verifySignature));
  if (kit === undefined || register === undefined) {
    throw refusal(
      '所载公示库与其签名不符',
      'the register in it is not as it was signed',
      'register',
    );
  }
  if (!keySet.headKeys.some((one) => one.kid === kit.state.head.head.kid)) {
    throw refusal(
      '所载公示库由另一密钥签发',
      'the register in it is signed by another key',
      'head',
    );
  }
  const { issuedAt, sequence } = kit.state.head.head;
  return {
    exitCode: 0,
    lines: [
      `离线包，由 ${kid} 签名，与签名相符 / an offline kit, as ${kid} signed it`,
      `SHA-256 ${sha256}`,
      `库头第 ${sequence} 版，${issuedAt}；用到 ${addSeconds(issuedAt, kitSeconds)} / head ${sequence} of ${issuedAt}; answers until ${addSeconds(issuedAt, kitSeconds)}`,
      '不证明 / does not prove: 此后公示库的变化 / what the register has changed since',
    ],
  };
}

function kitIn(page: string): KitRegister | undefined {
  try {
    const parts = unzipSync(Buffer.from(archiveIn(page) ?? '', 'base64'));
    const about = readAbout(strFromU8(parts[kitPaths.about] ?? new Uint8Array()));
    return about && { ...about, files: partsUnder(parts, kitPaths.files) };
  } catch {
    return undefined;
  }
}

function refusal(zh: string, en: string, rule: string): CommandError {
  return new CommandError(`${zh} / ${en} (kit.${rule})`);
}
