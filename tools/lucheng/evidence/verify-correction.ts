import { correctionAnswerSchema } from '../../../shared/contract/correction-answer.ts';
import { canonicalJson } from '../../../shared/ledger/canonical.ts';
import { stateCorrection } from '../../../shared/messages/state-correction.ts';
import type { KeySet } from '../../../shared/register/trust/key-set.ts';
import { CommandError } from '../command.ts';
import { exitCodeOf, saySigner } from './say.ts';
import { proveReceipt, type Said } from './verify-receipt.ts';

/** What a correction certificate (更正证明, domain G5) proves: its receipt's record holds the correction, and its words say no more. */
export async function verifyCorrection(certificate: unknown, keySet: KeySet): Promise<Said> {
  const { receipt } = Object(certificate);
  const { head, signer, record, code } = await proveReceipt(receipt, keySet);
  const parsed = correctionAnswerSchema.safeParse(certificate);
  if (!parsed.success) throw refusal('不是完整的更正证明', 'not a whole certificate', 'shape');
  const { correction, statement, name, ...said } = parsed.data;
  if (said.code !== code) throw refusal('证明与凭证的代码不同', 'the codes differ', 'code');
  if (said.asOf !== head.issuedAt || said.sequence !== head.sequence) {
    throw refusal('证明与凭证不是同一版公示库', 'the receipt is of another head', 'head');
  }
  if (name !== undefined && !record?.names.some((one) => one.name === name && !one.isUnconfirmed)) {
    throw refusal(
      '所载名称不是该机构经核实的名称',
      'the record has no such name that anybody vouches for',
      'name',
    );
  }
  const signed = record?.facts.map(canonicalJson) ?? [];
  if (!signed.includes(canonicalJson(Object(certificate).correction))) {
    throw refusal('所签记录没有这项更正', 'the signed record has no such correction', 'correction');
  }
  const concerned = { code, ...(name !== undefined && { name }) };
  const [zh, en] = (['zh', 'en'] as const).map((lang) =>
    stateCorrection(concerned, correction, lang),
  );
  if (statement.zh !== zh || statement.en !== en) {
    throw refusal(
      '证明文字与所签更正不符',
      'its words are not those of the correction',
      'statement',
    );
  }
  const lines = [
    '更正证明，与签名相符 / a correction certificate, as it was signed',
    ...saySigner(head, signer, keySet),
    `证明 / proves: ${zh}`,
    `  ${en}`,
    '不证明 / does not prove: 被撤销的决定说了什么；其他记录；此后的变化 / what the annulled decision said, anything of other records, or what changed since',
  ];
  return { exitCode: exitCodeOf(signer), lines };
}

function refusal(zh: string, en: string, rule: string): CommandError {
  return new CommandError(`${zh} / ${en} (certificate.${rule})`);
}
