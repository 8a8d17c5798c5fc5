import type { Register } from '../register/layers/register.ts';
import { verdictOf } from '../register/reader/verdict-of.ts';
import type { Day, Instant } from '../time/instant.ts';
import { dayOf } from '../time/shanghai.ts';
import { findDeclared, together, withoutOverlap } from './find-declared.ts';
import type { Finding, Findings } from './finding.ts';
import { placeOf } from './findings-of.ts';
import { lookUpNames } from './look-up-names.ts';
import { noticeDayIn } from './notice-day.ts';
import { personsBeside } from './persons-beside.ts';
import { readBlock } from './read-block.ts';
import { findingsIn, type PageOptions, readPage } from './read-page.ts';
import { tellParties } from './tell-parties.ts';

export type FindOptions = PageOptions & {
  /** When the text was published; if absent, the day that the text itself states. */
  readonly noticeDay?: Day | undefined;
};

/**
 * Finds the register's organisations in blocks of text (one string per paragraph, cell …; a name never goes from one
 * to the next), by name and by code. Each finding says whose the name is, how sure that is, in which role the page
 * names it, and what the register says of it at `now`.
 *
 * First each block is read by itself (`readBlock`): which registered names and codes its folded text holds, and
 * whether a name really begins and ends there. Then codes are tied to the names beside them (`codesBeside`), which
 * settles whom each name means and how surely (`findingsOfName`). Last comes what only the whole page tells: roles
 * and consortia (`tellParties`), and persons beside their agency (`personsBeside`).
 */
export function findNames(
  blocks: readonly string[],
  register: Register,
  now: Instant,
  options: FindOptions = {},
): Findings {
  const today = dayOf(now);
  const noticeDay = options.noticeDay ?? noticeDayIn(blocks, today)?.day;
  const context = { register, lookup: lookUpNames(register, { today, noticeDay }), today };
  let hasDeclared = false;
  const { page, looked } = readPage(blocks, options, (source, block) => {
    const scan = (folded: string) => {
      const hits = register.scan(folded);
      hasDeclared ||= register.scanDeclared(folded).length > 0;
      return hits;
    };
    return readBlock(source, block, { scan, record: register.record }, context.lookup.resolve);
  });
  const confirmed = { page, findings: tellParties(page, findingsIn(page, context)) };
  const declared = hasDeclared ? findDeclared(blocks, options, context) : undefined;
  const findings = declared ? together(confirmed.findings, declared.findings) : confirmed.findings;
  const unknown = page.blocks.flatMap((one) =>
    one.unknown.map(({ start, end }) => ({ block: one.block, ...placeOf(one, start, end) })),
  );
  return {
    findings,
    unknown: withoutOverlap(unknown, declared?.findings ?? []),
    persons: personsBeside(declared?.page ?? page, register, now),
    verdicts: verdictsOf(findings, register, now),
    blocks: looked,
    notChecked: blocks.length - looked,
  };
}

/** The verdicts at `now` on all organisations found, and on the legal persons of branches. */
function verdictsOf(
  findings: Iterable<Finding>,
  register: Register | undefined,
  now: Instant,
): Findings['verdicts'] {
  const codes = new Set<string>();
  for (const { code, legalPerson } of findings) {
    codes.add(code);
    if (legalPerson !== undefined) codes.add(legalPerson);
  }
  return Object.fromEntries([...codes].map((code) => [code, verdictOf(register, code, now)]));
}
