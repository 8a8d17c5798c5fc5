import { checkDraw } from '../../../shared/draw/check-draw.ts';
import { checkPublicDraw } from '../../../shared/draw/check-public-draw.ts';
import { panelOf } from '../../../shared/draw/panel-of.ts';
import { citeDraft } from '../../../shared/jurisdiction/cite.ts';
import { home } from '../../../shared/jurisdiction/home.ts';
import type { DrawRecord } from '../../../shared/kinds/draw/draw-record.ts';
import { canonicalHash } from '../../../shared/kinds/draw/draw-result-rules.ts';
import type { Command } from '../command.ts';
import { readJson } from '../draw/read-ledger.ts';
import { sayFaults } from '../draw/say-faults.ts';
import { publicDrawIn, tellPublicDraw } from '../draw/tell-public-draw.ts';

export const drawCheck: Command = {
  name: 'draw check',
  usage: 'draw check FILE',
  summary: `Rechecks an expert draw (${citeDraft(home, 'experts', 'expertInspections').en}): times, random value, order and, from its record, the list. FILE is a record, or what the register says of a draw (/v1/draws/ID).`,
  options: {},
  operands: 1,
  async run({ operands: [file = ''] }, { out, errors }) {
    const read = await readJson(file);
    const open = publicDrawIn(read);
    if (open !== undefined) return tellPublicDraw(checkPublicDraw(open), { out, errors });
    const verdict = checkDraw(read);
    if (verdict.kind === 'invalid') {
      errors.write(`抽取核验不通过 / this draw does not hold:\n${sayFaults(verdict.faults)}`);
      return 1;
    }
    out.write(
      `抽取核验通过 / this draw holds\n${tell(verdict.record)}${eligibility[verdict.eligibility]}\n`,
    );
    return 0;
  },
};

const eligibility = {
  checked: '资格与回避 / eligibility: 已按专家库资料核验 / checked against the pool',
  withheld:
    '资格与回避 / eligibility: 记录未附专家库资料，未核验 / not checked, the record leaves out the pool',
};

function tell({ commitment, held, committedAt, heldAt, declined = [] }: DrawRecord): string {
  const { randomness } = commitment;
  const chance =
    randomness.source === 'drand-quicknet'
      ? `drand quicknet ${randomness.round}`
      : `commit–reveal ${randomness.parties.map(({ name }) => name).join(', ')}`;
  return [
    `  ${commitment.category} · ${commitment.purpose} · ${commitment.meetsOn}`,
    `  封存 / committed ${committedAt} · 抽取 / held ${heldAt}`,
    `  封存摘要 / seal: ${canonicalHash(commitment)}`,
    `  随机数 / random value: ${chance}`,
    `  名单 / eligible: ${held.list.length} · 回避 / recused: ${recused(commitment)}`,
    `  抽中 / drawn: ${held.drawn.join(', ')}`,
    `  候补 / reserves, in order: ${held.reserves.join(', ')}`,
    ...(declined.length > 0 ? panelLines(held, declined) : []),
    '',
  ].join('\n');
}

function panelLines(held: DrawRecord['held'], declined: NonNullable<DrawRecord['declined']>) {
  const codes = declined.map(({ expert }) => expert);
  const said = declined.map(({ expert, reason }) => `${expert} (${reason})`);
  return [
    `  不能参加 / do not come: ${said.join(', ')}`,
    `  参加 / who comes: ${panelOf(held, codes).members.join(', ')}`,
  ];
}

/** A party that recuses many experts leaves little to chance, so they are named. */
function recused({ recused }: DrawRecord['commitment']): string {
  return recused.map(({ expert, ground }) => `${expert} (${ground})`).join(', ') || '0';
}
