import { entriesOf } from '../../../../shared/kinds/form/entry-of.ts';
import { listingForm } from '../../../../shared/kinds/listing/listing-forms.ts';
import { noticeOf, proposalOf } from '../../../../shared/kinds/listing/listings.ts';
import {
  banForm,
  demeritForm,
  measureImposedForm,
} from '../../../../shared/kinds/supervision/supervision-forms.ts';
import type { Entry } from '../../../../shared/ledger/entry.ts';
import { formatDay } from '../../../../shared/messages/format-time.ts';
import { addDays, dayOf } from '../../../../shared/time/shanghai.ts';
import { citeBasis, type Paragraph, text } from '../letter.ts';
import { type LetterFile, you } from '../letter-file.ts';
import type { LetterForm } from '../letter-form.ts';
import { remedies, remedyLimits } from '../remedies.ts';

/**
 * A decision of this procedure: a listing, points, a ban, a measure. A penalty has a document of its own by the Administrative
 * Penalty Law, of which the ledger keeps the number.
 */
export const decision: LetterForm = {
  name: 'decision',
  title: { zh: '决定书', en: 'Decision' },
  write(entry, file) {
    const said = ordered(entry, file);
    if (said === undefined) return undefined;
    return {
      title: said.title,
      documentNumber: entry.basis.documentNumber,
      date: dayOf(entry.recordedAt),
      paragraphs: [...said.paragraphs, ...remedies(file)],
      limits: remedyLimits(file, said.servedOn),
    };
  },
};

type Ordered = {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
  readonly servedOn?: string;
};

function ordered(entry: Entry, file: LetterFile): Ordered | undefined {
  return listed(entry, file) ?? scored(entry, file) ?? banned(entry, file) ?? measured(entry, file);
}

function listed(entry: Entry, file: LetterFile): Ordered | undefined {
  const [listing] = entriesOf([entry], listingForm);
  if (listing === undefined) return undefined;
  const { jurisdiction, facts } = file;
  const proposal = proposalOf(facts, listing.caseId);
  const notice = noticeOf(facts, listing.caseId);
  const toldOn = notice && formatDay(notice.body.servedOn, 'zh');
  const [by, list] = [you(file), jurisdiction.listTitle.zh];
  return {
    title: `列入${list}决定书`,
    paragraphs: [
      text`经查，${by}存在下列行为：${proposal?.body.summary}（案号：${listing.caseId}）。`,
      text`本机关已于${toldOn}告知${by}拟列入的事实、理由、依据以及陈述、申辩的权利。${by}的意见及采纳情况：${{ blank: 24 }}。`,
      text`依据${citeBasis(listing.basis)}，本机关决定将${by}列入${list}，${term(listing)}。期满自动移出，并依法予以公布。`,
    ],
  };
}

function scored(entry: Entry, file: LetterFile): Ordered | undefined {
  const [points] = entriesOf([entry], demeritForm);
  if (points === undefined) return undefined;
  const { summary, actOn, points: count, finding } = points.body;
  const by = you(file);
  return {
    title: '信用记分决定书',
    ...(finding && { servedOn: finding.servedOn }),
    paragraphs: [
      text`经查，${by}于${formatDay(actOn, 'zh')}存在下列行为：${summary}（案号：${points.caseId}）。`,
      text`依据${citeBasis(points.basis)}，本机关决定对${by}记${count}分。记分自本决定不可再申请复议、提起诉讼之日起计算。`,
    ],
  };
}

function banned(entry: Entry, file: LetterFile): Ordered | undefined {
  const [ban] = entriesOf([entry], banForm);
  if (ban === undefined) return undefined;
  const by = you(file);
  return {
    title: '市场禁入决定书',
    paragraphs: [
      text`经查，${by}存在下列行为：${{ blank: 24 }}（案号：${ban.caseId}）。`,
      text`依据${citeBasis(ban.basis)}，本机关决定：${ban.body.summary}，${term(ban, ban.body.term)}。`,
    ],
  };
}

function measured(entry: Entry, file: LetterFile): Ordered | undefined {
  const [measure] = entriesOf([entry], measureImposedForm);
  if (measure === undefined) return undefined;
  const { summary, scope, term: length } = measure.body;
  const by = you(file);
  return {
    title: '实施惩戒措施决定书',
    paragraphs: [
      text`经查，${by}存在下列行为：${{ blank: 24 }}（案号：${measure.caseId}）。`,
      text`依据${citeBasis(measure.basis)}，本机关决定对${by}采取下列措施：${summary}${scope ? `（范围：${scope}）` : ''}，${term(measure, length)}。`,
      text`解除该措施的条件：${{ blank: 24 }}。`,
    ],
  };
}

/** The first and the last day, as they were settled. */
function term(
  { effectiveFrom, effectiveUntil }: Entry,
  length?: { readonly kind: string },
): string {
  const from = `自${formatDay(dayOf(effectiveFrom), 'zh')}起`;
  if (length?.kind === 'for-life') return `${from}，终身有效`;
  if (effectiveUntil === undefined) return `${from}，至依法解除之日止`;
  return `${from}至${formatDay(addDays(dayOf(effectiveUntil), -1), 'zh')}止`;
}
