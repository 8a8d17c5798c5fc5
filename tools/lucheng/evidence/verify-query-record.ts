import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { followsFault } from '../../../shared/query-record/check-again.ts';
import {
  type CheckedQueryEvidence,
  checkQueryEvidence,
} from '../../../shared/query-record/check-query-evidence.ts';
import { compareRecords } from '../../../shared/query-record/compare-records.ts';
import { mostIn } from '../../../shared/query-record/limits.ts';
import { queryWords } from '../../../shared/query-record/query-words.ts';
import { readQueryRecord } from '../../../shared/query-record/read-query-record.ts';
import { sayDifference } from '../../../shared/query-record/say-differences.ts';
import {
  hashInName,
  type SealedQueryRecord,
} from '../../../shared/query-record/seal-query-record.ts';
import type { KeySet } from '../../../shared/register/trust/key-set.ts';
import { CommandError } from '../command.ts';
import { sayFaults } from '../draw/say-faults.ts';
import { verifySignature } from '../ledger/verify-signature.ts';
import { queryRefusals } from './refusals.ts';
import { exitCodeOf, saySigner } from './say.ts';
import { type Said, sayRecord } from './verify-receipt.ts';

export type HeldAgainst = {
  /** The hash on the printed sheet. */
  readonly sha256?: string | undefined;
  /** The file of the record that this one checks again. */
  readonly first?: string | undefined;
};

/** What a query record (查询记录单) proves, in words; throws with the reason where it proves nothing. */
export async function verifyQueryRecord(
  file: string,
  keySets: readonly KeySet[],
  { sha256, first }: HeldAgainst,
): Promise<Said> {
  const sealed = await readSealed(file, sha256);
  const proved = await prove(sealed, keySets);
  const compared = first === undefined ? [] : await compareWith(first, sealed, keySets);
  const exitCodes = [proved, ...proved.others].map(({ signer }) => exitCodeOf(signer));
  return {
    exitCode: exitCodes.includes(3) ? 3 : 0,
    lines: [
      '查询记录单，所载公示内容与签名相符 / a query record: what it says of the register is as it was signed',
      ...sayHash(sealed, file, sha256),
      ...saySigners(sealed, proved, keySets),
      ...sayNotAsked(sealed),
      ...sayOccasion(sealed),
      ...sayAgencies(sealed, proved),
      ...compared,
      ...both(({ provesNot }) => provesNot).map((line) => line.trim()),
    ],
  };
}

async function readSealed(file: string, sha256: string | undefined): Promise<SealedQueryRecord> {
  const read = readQueryRecord(await bytesOf(file));
  if (read.kind === 'refused') {
    throw new CommandError(
      `${file}: 不是完好的查询记录单 / not a sound query record:\n${sayFaults(read.faults)}`.trimEnd(),
    );
  }
  const expected = sha256 ?? hashInName(basename(file));
  if (expected !== undefined && expected !== read.sha256) {
    throw new CommandError(
      `文件在生成之后被改动：SHA-256 为 ${read.sha256}，应为 ${expected} / the file was changed since it was made: its SHA-256 is not the one ${sha256 === undefined ? 'in its name' : 'given'} (file.hash)`,
    );
  }
  return read;
}

async function bytesOf(file: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { size } = await stat(file);
    // One byte more is enough to see that it is too long.
    return size > mostIn.fileBytes
      ? new Uint8Array(mostIn.fileBytes + 1)
      : new Uint8Array(await readFile(file));
  } catch {
    throw new CommandError(`无法读取 / cannot read ${file}`);
  }
}

type Proved = Extract<CheckedQueryEvidence, { kind: 'proved' }>;

async function prove({ record }: SealedQueryRecord, keySets: readonly KeySet[]): Promise<Proved> {
  const checked = await checkQueryEvidence(record, keySets, verifySignature);
  if (checked.kind === 'proved') return checked;
  const { rule, agency, jurisdiction } = checked;
  const code = agency === undefined ? undefined : record.agencies[agency]?.code;
  const where = code === undefined ? '' : `agencies[${agency}] ${code}: `;
  const whose = jurisdiction === undefined ? '' : `${jurisdiction}: `;
  throw new CommandError(`${whose}${where}${queryRefusals[rule]} (${rule})`);
}

function sayHash(
  { sha256 }: SealedQueryRecord,
  file: string,
  given: string | undefined,
): readonly string[] {
  if (given !== undefined) return [`SHA-256 ${sha256}，与所给相符 / as given`];
  const isNamed = hashInName(basename(file)) !== undefined;
  return [
    isNamed
      ? `SHA-256 ${sha256}，与文件名相符；请与盖章纸质单所印核对 / as in its name; hold it against the sealed sheet`
      : `SHA-256 ${sha256}；文件名未载，请与盖章纸质单所印核对 / not in its name: hold it against the sealed sheet`,
  ];
}

function sayOccasion({ record }: SealedQueryRecord): readonly string[] {
  const { procurement, page, madeAt, head } = record;
  const { projectNumber, project, lot, stage, cutOff, unit, querier } = procurement;
  return [
    `项目 / project: ${[projectNumber, project, lot].filter((part) => part !== undefined).join(' · ')}`,
    `阶段 / stage: ${queryWords('zh').stage[stage]} / ${queryWords('en').stage[stage]}`,
    ...(cutOff === undefined ? [] : [`查询截止时点 / cut-off: ${cutOff}`]),
    `查询 / queried by: ${unit} · ${querier}`,
    `设备时间（未证明）/ device time, not proved: ${madeAt}；库头时间 / head: ${head.head.issuedAt}`,
    ...(page ? [`网页（未证明）/ page, not proved: ${page.title} · ${page.address}`] : []),
  ];
}

/** Each register under its own head, by its own city's keys. */
function saySigners(
  { record: { head, others = [] } }: SealedQueryRecord,
  proved: Proved,
  keySets: readonly KeySet[],
): readonly string[] {
  const heads = [head, ...others.map((one) => one.head)];
  return [proved, ...proved.others].flatMap(({ signer }, place) => {
    const by = heads[place]?.head;
    const keySet = keySets.find(({ jurisdiction }) => jurisdiction === by?.jurisdiction);
    if (by === undefined || keySet === undefined) return [];
    return [
      ...(others.length === 0 ? [] : [`公示库 / register ${by.jurisdiction}:`]),
      ...saySigner(by, signer, keySet),
    ];
  });
}

function sayNotAsked({ record: { notAsked = [] } }: SealedQueryRecord): readonly string[] {
  return notAsked.map(
    ({ jurisdiction, because }) =>
      `注意：${jurisdiction} 的公示库当时未能查询，不等于没有记录 / CAUTION: the register of ${jurisdiction} could not be asked, which is no clearance (${because})`,
  );
}

function sayAgencies({ record }: SealedQueryRecord, proved: Proved): readonly string[] {
  const heads = [record.head, ...(record.others ?? []).map((one) => one.head)];
  return [
    ...both(({ proves }) => [proves]),
    ...record.agencies.flatMap(({ code }, place) => [
      code,
      ...[proved, ...proved.others].flatMap(({ records }, which) => {
        const found = records[place];
        const said = found ? sayRecord(found, record.madeAt) : ['  没有记录 / it had no record'];
        return heads.length === 1 ? said : [`  ${heads[which]?.head.jurisdiction}:`, ...said];
      }),
    ]),
  ];
}

async function compareWith(
  file: string,
  again: SealedQueryRecord,
  keySets: readonly KeySet[],
): Promise<readonly string[]> {
  const first = await readSealed(file, undefined);
  await prove(first, keySets);
  const fault = followsFault(first, again.record);
  if (fault) throw new CommandError(`${fault.zh} / ${fault.en} (${fault.rule})`);
  return [
    `与 ${first.record.madeAt} 的查询相比 / since the query of ${first.record.madeAt}:`,
    ...compareRecords(first.record, again.record).flatMap(
      ({ code, name, jurisdiction, differences }) => [
        [jurisdiction, code, name].filter((part) => part !== undefined).join(' '),
        ...(differences.length === 0
          ? [`  ${queryWords('zh').nothingElse} / ${queryWords('en').nothingElse}`]
          : differences.map(
              (one) => `  ${sayDifference(one, 'zh')} / ${sayDifference(one, 'en')}`,
            )),
      ],
    ),
  ];
}

function both(of: (said: ReturnType<typeof queryWords>) => readonly string[]): readonly string[] {
  return (['zh', 'en'] as const).flatMap((lang) => of(queryWords(lang)));
}
