import { QueryForm } from '../../extension/panels/record/form/query-form.tsx';
import { keptRecordOf } from '../../extension/panels/record/keep/kept-record.ts';
import { RecordList } from '../../extension/panels/record/list/record-list.tsx';
import { RecordPage } from '../../extension/panels/record/record-page.tsx';
import { Sheet } from '../../extension/panels/record/sheet/sheet.tsx';
import { SheetActions } from '../../extension/panels/record/sheet/sheet-actions.tsx';
import { compareRecords } from '../../shared/query-record/compare-records.ts';
import type { QueryRecord } from '../../shared/query-record/query-record.ts';
import { cardCss } from '../../shared/view/card-css.ts';
import { makeAgencyRecord } from '../fixtures/records/agency-record.ts';
import { makeUscc } from '../fixtures/records/made-up-codes.ts';
import { now, registerOfRecords } from '../fixtures/register/register-of-names.ts';
import type { Sample, SampleGroup, Variant } from './sample.ts';

/** The styles of the page of query records, put here by the build. */
declare const RECORD_CSS: string;

const listed = makeAgencyRecord(1, { name: '示例青山环境检测有限公司', level: 'banned' });
const calm = makeAgencyRecord(1, { name: '示例青山环境检测有限公司' });
const { head } = registerOfRecords([listed]).signedHead;
const place = { text: '示例青山环境检测有限公司', before: '中标候选人：', after: '，报价' };

const first: QueryRecord = {
  kind: 'query-record',
  v: 1,
  madeAt: now,
  procurement: {
    projectNumber: 'SL-2026-018',
    project: '示例河水质监测服务项目',
    stage: 'evaluation',
    unit: '示例市公共资源交易中心',
    querier: '林某某',
  },
  page: {
    title: '示例河水质监测服务项目中标候选人公示',
    address: 'https://tenders.example/notice/18.html',
    readAt: now,
    notChecked: 2,
    leftOut: 1,
    isTamperedWith: true,
  },
  head: { head, signature: '' },
  agencies: [
    {
      code: makeUscc(1),
      places: [place, { ...place, role: 'candidate', possible: 'spelling' }],
      placesInAll: 9,
      record: listed,
      proof: { siblings: [] },
      note: '已电话核对。\n原件存档。',
      official: [{ source: 'credit-china', result: 'not-listed', at: now }],
    },
    {
      code: makeUscc(9),
      given: '示例外地环境有限公司',
      places: [],
      placesInAll: 0,
      record: null,
      proof: { siblings: [] },
      official: [],
    },
  ],
  unknown: ['示例无名环境检测有限公司'],
};
const again: QueryRecord = {
  ...first,
  agencies: first.agencies.map((one) => (one.record ? { ...one, record: calm } : one)),
  again: 'a'.repeat(64),
};

const sealed = (record: QueryRecord) => ({
  record,
  bytes: new Uint8Array(),
  sha256: (record.again === undefined ? 'a' : 'b').repeat(64),
});
const done = async () => undefined;
const nothing = () => undefined;

export const recordSamples: SampleGroup = {
  title: 'Query records',
  css: `${cardCss}${RECORD_CSS}`,
  samples: [
    page('A record', ({ lang }) => (
      <>
        <SheetActions
          {...{ print: nothing, save: nothing, erase: nothing, checkAgain: done }}
          stage="award"
          lang={lang}
        />
        <Sheet sealed={sealed(first)} signers={[{ kind: 'in-force' }]} lang={lang} />
      </>
    )),
    page('A record checked again, its key stolen since', ({ lang }) => (
      <Sheet
        sealed={sealed(again)}
        signers={[{ kind: 'withdrawn', reason: 'stolen', at: now }]}
        since={{ kind: 'compared', firstAt: now, comparison: compareRecords(first, again) }}
        lang={lang}
      />
    )),
    page('A record whose first is gone', ({ lang }) => (
      <Sheet
        sealed={sealed(again)}
        signers={[{ kind: 'in-force' }]}
        since={{ kind: 'first-gone' }}
        lang={lang}
      />
    )),
    page('The form', ({ lang }) => <Form lang={lang} />),
    page('A register that is out of date', ({ lang }) => <Form lang={lang} isStale />),
    page('No record yet', ({ lang }) => <RecordList records={[]} read={done} lang={lang} />),
    page('Records kept', ({ lang }) => (
      <RecordList
        records={[first, again].map((record) => keptRecordOf(sealed(record)))}
        read={done}
        lang={lang}
      />
    )),
  ],
};

function Form({ lang, isStale = false }: Pick<Variant, 'lang'> & { readonly isStale?: boolean }) {
  const { page: ofPage, agencies, unknown, head: signed } = first;
  return (
    <QueryForm
      query={{ isPending: false, agencies, unknown, ...(ofPage && { page: ofPage }) }}
      said={
        isStale
          ? { kind: 'cannot', condition: 'stale' }
          : { kind: 'said', at: now, head: signed, parts: agencies }
      }
      askOf={nothing}
      make={async () => []}
      isOfPage
      takePicture={done}
      last={{ unit: '示例市公共资源交易中心', querier: '' }}
      lang={lang}
    />
  );
}

function page(title: string, draw: Sample['draw']): Sample {
  return {
    title,
    draw: (variant) => (
      <div id="record" class="lc-surface">
        <RecordPage lang={variant.lang} useLanguage={nothing}>
          {draw(variant)}
        </RecordPage>
      </div>
    ),
  };
}
