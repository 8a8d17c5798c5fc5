import { judgeProof } from '../../../shared/query-record/judge-proof.ts';
import { mostIn } from '../../../shared/query-record/limits.ts';
import { conditionOf } from '../../../shared/register/reader/condition-of.ts';
import { verdictOf } from '../../../shared/register/reader/verdict-of.ts';
import { verifyWith } from '../../../shared/register/trust/verify-with.ts';
import { toInstant } from '../../../shared/time/shanghai.ts';
import { fetchRegister } from '../register/fetch-register.ts';
import { type HeldFiles, openHeld } from '../register/held-files.ts';
import type { FetchOrder, FetchReport, HeldMessage } from '../register/register-messages.ts';
import { readBadgeAddress } from './read-badge-address.ts';
import { isPicture, textInPicture } from './read-picture.ts';
import type { VerifyOrder, VerifyResult } from './verify-messages.ts';

let held: HeldFiles | undefined;

/** The worker behind `/verify`: it fetches the register, or judges one piece of evidence by it. */
addEventListener(
  'message',
  async ({ data }: MessageEvent<FetchOrder | HeldMessage | VerifyOrder>) => {
    if ('held' in data) held = data.held;
    else if ('keys' in data) await fetchRegister(data, (one: FetchReport) => postMessage(one));
    else if (held !== undefined) postMessage(await resultOf(data, held));
  },
);

async function resultOf(order: VerifyOrder, { state, files }: HeldFiles): Promise<VerifyResult> {
  const now = toInstant(Date.now());
  const verify = verifyWith(crypto.subtle);
  const register = await openHeld({ state, files }, verify);
  if (register === undefined || conditionOf(register, now) !== 'fresh')
    return { judged: { kind: 'stale' }, verdicts: {}, now };
  const given = await bytesOf(order.proof);
  const read = isPicture(given) ? await textInPicture(new Blob([given])) : undefined;
  if (isPicture(given) && read === undefined) return { judged: noCode, verdicts: {}, now };
  const bytes = read === undefined ? given : new TextEncoder().encode(read);
  const fileName = 'name' in order.proof ? order.proof.name : '';
  const badge = readBadgeAddress(
    new TextDecoder().decode(bytes.subarray(0, mostOfBadge)),
    order.own,
  );
  const ground = { keySet: state.keys.keySet, register, now, verify };
  const judged =
    badge === undefined || isJson(bytes)
      ? await judgeProof(bytes, fileName, ground)
      : ({ kind: 'badge', badge } as const);
  const verdicts = codesIn(judged).map((code) => [code, verdictOf(register, code, now)] as const);
  return {
    judged,
    verdicts: Object.fromEntries(verdicts),
    now,
    ...(read !== undefined && { read }),
  };
}

const noCode: VerifyResult['judged'] = {
  kind: 'refused',
  rule: 'picture.no-code',
  zh: '图片里没有读出二维码。请把二维码拍正、拍清楚，只留二维码再试；也可以用手机扫描，粘贴网址',
  en: 'No QR code could be read in the picture. Take it straight and sharp, with little around the code; or scan it with a phone and paste the address',
};

function codesIn(judged: VerifyResult['judged']): readonly string[] {
  if (judged.kind === 'badge') return [judged.badge.code];
  return judged.kind === 'proved' ? judged.agencies.map(({ code }) => code) : [];
}

function isJson(bytes: Uint8Array): boolean {
  return bytes.find((byte) => byte > 0x20) === 0x7b;
}

/** One byte more than may be read is enough to see that it is too long. */
async function bytesOf(proof: VerifyOrder['proof']): Promise<Uint8Array<ArrayBuffer>> {
  if ('text' in proof) return new TextEncoder().encode(proof.text);
  if (proof.file.size > mostIn.fileBytes) return new Uint8Array(mostIn.fileBytes + 1);
  return new Uint8Array(await proof.file.arrayBuffer());
}

/** More than any badge's line or drawing has. */
const mostOfBadge = 40_000;
