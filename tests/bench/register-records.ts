import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { PublicRecord } from '../../shared/disclosure/record.ts';
import { services } from '../../shared/identity/services.ts';
import { organisationCheckDigit, usccCheckDigit } from '../../shared/identity/uscc.ts';
import { toInstant } from '../../shared/time/shanghai.ts';
import { makeNeutralRecord } from '../fixtures/records/neutral-record.ts';
import { corpusDir, hasCorpus } from './corpus.ts';

/** Names of companies: real ones of the corpus where it is at hand, else made up of as many parts as those. */
export async function companyNames(count: number): Promise<readonly string[]> {
  if (!hasCorpus) return Array.from({ length: count }, (_, n) => madeUpName(n));
  const packed = await readFile(join(corpusDir, 'names/registration_names.txt.gz'));
  const names = (await promisify(gunzip)(packed)).toString().split('\n').filter(Boolean);
  return Array.from({ length: count }, (_, n) => names[n] ?? madeUpName(n));
}

/**
 * Agency number `n` as registered at a moment of its own, to the millisecond, under a code with nothing regular about it but
 * the check digits. Where records are this irregular a register takes the most room.
 */
export function agencyRecord(n: number, name: string): PublicRecord {
  const record = makeNeutralRecord(n, [name]);
  const since = toInstant(firstMs + Math.floor(draw(n, 1) * sevenYearsMs));
  const [span] = record.timeline;
  return {
    ...record,
    code: agencyCode(n),
    registration: { kind: 'filed', since },
    services: servicesOf(n),
    timeline: [{ ...span, from: since }],
  };
}

/** One service or two, monitoring more often than others. */
function servicesOf(n: number): PublicRecord['services'] {
  const first = Math.floor(draw(n, 5) * draw(n, 6) * services.length);
  const second = Math.floor(draw(n, 7) * services.length);
  return services.filter((_, place) => place === first || (draw(n, 8) < 0.3 && place === second));
}

/** No place has the region 9900..; four agencies in five come from the same dozen of its counties. */
export function agencyCode(n: number): string {
  const county = draw(n, 3) < 0.8 ? draw(n, 2) * 12 : draw(n, 2) * 100;
  const region = `9900${String(Math.floor(county)).padStart(2, '0')}`;
  const organisation = draw(n, 4) < 0.6 ? `MA${serial(n)}` : `8${digits(n)}`;
  const first17 = `91${region}${organisation}${organisationCheckDigit(organisation)}`;
  return first17 + usccCheckDigit(first17);
}

const firstMs = Date.UTC(2019, 2, 1);
const sevenYearsMs = 7 * 365 * 86_400_000;
const letters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Of six characters, another for every `n`. */
function serial(n: number): string {
  let rest = (n * 412_345_679) % letters.length ** 6;
  let text = '';
  for (let i = 0; i < 6; i++) {
    text += letters.charAt(rest % letters.length);
    rest = Math.floor(rest / letters.length);
  }
  return text;
}

/** Seven digits, another for every `n` below ten million. */
function digits(n: number): string {
  return String((n * 7_368_787) % 10_000_000).padStart(7, '0');
}

const places = [
  '温州',
  '鹿城',
  '瓯海',
  '龙湾',
  '乐清',
  '瑞安',
  '永嘉',
  '平阳',
  '苍南',
  '杭州',
  '宁波',
];
const trades = ['环境检测', '环保科技', '生态环境技术', '环境工程', '检测技术', '水务', '辐射检测'];
const forms = ['有限公司', '有限责任公司', '股份有限公司', '服务中心', '研究院'];
const syllables = '华盛瑞恒泰鑫源清蓝绿正达安信诚德维康元和兴昌隆海天宏远博通汇金宇'.split('');

function madeUpName(n: number): string {
  const pick = (list: readonly string[], salt: number) =>
    list[Math.floor(draw(n, salt) * list.length)] ?? '';
  const brand = [30, 31, 32].map((salt) => pick(syllables, salt)).join('');
  return `${pick(places, 33)}示例${brand}${pick(trades, 34)}${pick(forms, 35)}`;
}

/** The same number from [0, 1) in every run (the finaliser of MurmurHash3). */
function draw(n: number, salt: number): number {
  let mixed = Math.imul(n, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca77);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}
