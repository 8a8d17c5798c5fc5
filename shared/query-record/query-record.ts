import * as z from 'zod';
import { type BrokenRule, hash, instant } from '../kinds/form/fields.ts';
import { agencyPart } from './agency-part.ts';
import { mostIn } from './limits.ts';
import { otherRegister, registerNotAsked } from './other-register.ts';
import { pageText } from './page-text.ts';
import { picture } from './picture.ts';
import { procurement } from './procurement.ts';
import { signedHead } from './signed-head.ts';

/** The page that was open, as it showed itself: the register doesn't prove any of it. */
const queriedPage = z.strictObject({
  title: pageText(mostIn.title),
  address: pageText(mostIn.address),
  /** By the device's clock. */
  readAt: instant,
  /** Pieces of it that could not be read or looked up. */
  notChecked: z.int().nonnegative(),
  /** Agencies named on it that the querier left out. */
  leftOut: z.int().positive().exactOptional(),
  /** It has worked against being marked. */
  isTamperedWith: z.literal(true).exactOptional(),
  picture: picture.exactOptional(),
});

/**
 * A query record (查询记录单) for a procurement file: what the register said of these agencies under one head, with the
 * proof of each, where a page named them, and what the querier wrote down. It supplements the official queries
 * (财库〔2016〕125号) and takes the place of none. Its file is its canonical JSON, so that one content has one SHA-256.
 */
const wholeRecord = z.strictObject({
  kind: z.literal('query-record'),
  v: z.literal(1),
  /** When the register was asked, by the device's clock. */
  madeAt: instant,
  procurement,
  /** Absent where agencies were given by their codes alone. */
  page: queriedPage.exactOptional(),
  head: signedHead,
  agencies: z
    .array(agencyPart)
    .max(mostIn.agencies)
    .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, {
      params: {
        rule: 'agencies.repeated',
        zh: '同一代码只列一次',
        en: 'Each code is listed once',
      } satisfies BrokenRule,
    }),
  /** What the registers of further cities said of the same agencies; absent where one was asked. */
  others: z.array(otherRegister).min(1).max(mostIn.registers).exactOptional(),
  /** Registers that the device reads and that could not be asked: their silence is no clearance. */
  notAsked: z.array(registerNotAsked).min(1).max(mostIn.registers).exactOptional(),
  /** Names on the page that look like agencies' and that the register doesn't have: nothing is known of them. */
  unknown: z.array(pageText(200)).max(mostIn.unknown),
  /** Of a record that was checked again: the SHA-256 of the file of the first. */
  again: hash.exactOptional(),
});

export const queryRecord = wholeRecord
  .refine(isEachCityOnce, {
    path: ['others'],
    params: {
      rule: 'others.repeated',
      zh: '同一城市的公示库只列一次',
      en: 'Each city’s register is listed once',
    } satisfies BrokenRule,
  })
  .refine(areSameCodes, {
    path: ['others'],
    params: {
      rule: 'others.codes',
      zh: '各城市公示库所载代码应当与所列机构一致',
      en: 'Every register has to be asked about the same agencies',
    } satisfies BrokenRule,
  });

type Whole = z.infer<typeof wholeRecord>;

function isEachCityOnce({ head, others = [], notAsked = [] }: Whole): boolean {
  const cities = [
    ...[head, ...others.map((one) => one.head)].map((one) => one.head.jurisdiction),
    ...notAsked.map(({ jurisdiction }) => jurisdiction),
  ];
  return new Set(cities).size === cities.length;
}

function areSameCodes({ agencies, others = [] }: Whole): boolean {
  const codes = agencies.map(({ code }) => code).join();
  return others.every(({ parts }) => parts.map(({ code }) => code).join() === codes);
}

export type QueryRecord = z.infer<typeof queryRecord>;
