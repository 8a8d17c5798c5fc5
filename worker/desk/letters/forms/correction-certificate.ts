import { stateCorrection } from '../../../../shared/messages/state-correction.ts';
import { annulmentsIn } from '../../../../shared/rating/facts/annulments-in.ts';
import { dayOf } from '../../../../shared/time/shanghai.ts';
import { citeOn } from '../cite-on.ts';
import { text } from '../letter.ts';
import type { LetterForm } from '../letter-form.ts';

/**
 * That a published decision was annulled (更正证明), of an organisation: of a person nothing was published without an order to, and
 * the ledger keeps no name.
 */
export const correctionCertificate: LetterForm = {
  name: 'correction-certificate',
  title: { zh: '更正证明', en: 'Correction certificate' },
  write(entry, file) {
    const { addressee, book, facts, history, jurisdiction, day } = file;
    const annulment = annulmentsIn(facts, history, book).find((one) => one.entry.id === entry.id);
    const annulled = history.find(({ id }) => id === annulment?.of);
    const isPublic = annulled !== undefined && book.names.explained.has(annulled.kind);
    if (!isPublic || addressee.isPerson) return undefined;
    const { code, name } = addressee;
    const correction = {
      entries: [entry.id, annulled.id],
      annulledKind: annulled.kind,
      basis: entry.basis,
      from: entry.effectiveFrom,
    };
    return {
      title: '更正证明',
      documentNumber: entry.basis.documentNumber,
      date: dayOf(entry.recordedAt),
      paragraphs: [
        text`${stateCorrection({ code, ...(name !== undefined && { name }) }, correction, 'zh')}`,
        text`依据${citeOn(['penaltyLaw', 48], jurisdiction, day)}，特此证明。`,
      ],
      isServed: false,
    };
  },
};
