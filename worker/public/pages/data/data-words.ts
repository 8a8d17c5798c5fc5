import type { Lang } from '../../../../shared/messages/lang.ts';
import type { DataFileName } from './data-file.ts';

/** How the register's files are offered. */
type DataWords = {
  readonly title: string;
  readonly lead: string;
  readonly lists: string;
  readonly listsMean: (sequence: number) => string;
  readonly file: Readonly<Record<DataFileName, string>>;
  readonly columns: Readonly<Record<'file' | 'size' | 'sha256', string>>;
  readonly whole: string;
  readonly wholeMeans: string;
  readonly part: (number: number) => string;
  readonly overlay: string;
  readonly manifest: string;
  readonly more: string;
  readonly head: string;
  readonly export: string;
  readonly catalogue: string;
  readonly licence: string;
  readonly licenceIs: string;
  readonly noLicence: string;
  readonly duties: readonly string[];
};

export function dataWords(lang: Lang): DataWords {
  return allWords[lang];
}

const allWords: Readonly<Record<Lang, DataWords>> = {
  zh: {
    title: '数据下载',
    lead: '公示库里能看到的，都可以成批下载、逐字节核对。单家机构的情况请随时查询，不要存成黑名单：记录会到期、撤销和修复。',
    lists: '名单与统计',
    listsMean: (sequence) =>
      `下列散列值对应第 ${sequence} 次发布；重新发布后文件和散列值一并改变。`,
    file: {
      blacklistXlsx: '黑名单（Excel）',
      blacklistCsv: '黑名单（CSV）',
      blacklistJson: '黑名单（JSON）',
      bansXlsx: '市场禁入（Excel）',
      bansCsv: '市场禁入（CSV）',
      bansJson: '市场禁入（JSON）',
      personsCsv: '从业人员决定（CSV）',
      personsJson: '从业人员决定（JSON）',
      catalogueJson: '标准、政策与合同范本目录（JSON）',
      statisticsJson: '统计（JSON）',
      monthsCsv: '历月月末统计（CSV）',
      monthsJson: '历月月末统计（JSON）',
    },
    columns: { file: '文件', size: '字节', sha256: 'SHA-256' },
    whole: '整个公示库',
    wholeMeans:
      '浏览器扩展读取的就是这些文件。文件以自身的散列值命名，散列值由签名的库头逐级担保；被取代的文件在一天内删除。',
    part: (number) => `分段 ${number}`,
    overlay: '更新层',
    manifest: '清单',
    more: '其他',
    head: '签名的库头',
    export: '公开台账（NDJSON，可离线核验）',
    catalogue: '数据目录（DCAT，JSON-LD）',
    licence: '使用许可',
    licenceIs: '公示机关许可的条件：',
    noLicence:
      '公示机关没有另行声明许可条件。依法公示的内容可以查阅、引用；成批再发布前，请向公示机关确认。',
    duties: [
      '引用时写明数据时间，并给出机构页面的地址。',
      '保存副本的，应当跟随变更流，及时删除已经到期、撤销或者修复的记录。',
      '不得作为拒绝交易的唯一依据；未登记不等于信用良好，也不等于违法。',
    ],
  },
  en: {
    title: 'Data to download',
    lead: 'Whatever the register shows can be had in bulk and checked byte by byte. About one agency, ask anew each time rather than keep a list: records end, are annulled and are repaired.',
    lists: 'Lists and statistics',
    listsMean: (sequence) =>
      `The hashes are those of publication ${sequence}; the next one changes files and hashes together.`,
    file: {
      blacklistXlsx: 'Blacklist (Excel)',
      blacklistCsv: 'Blacklist (CSV)',
      blacklistJson: 'Blacklist (JSON)',
      bansXlsx: 'Market bans (Excel)',
      bansCsv: 'Market bans (CSV)',
      bansJson: 'Market bans (JSON)',
      personsCsv: 'Decisions about practitioners (CSV)',
      personsJson: 'Decisions about practitioners (JSON)',
      catalogueJson: 'Standards, policies and model contracts (JSON)',
      statisticsJson: 'Statistics (JSON)',
      monthsCsv: 'Statistics at the end of each month (CSV)',
      monthsJson: 'Statistics at the end of each month (JSON)',
    },
    columns: { file: 'File', size: 'Bytes', sha256: 'SHA-256' },
    whole: 'The whole register',
    wholeMeans:
      'These are the files that the browser extension reads. Each is named by its own hash, for which the signed head vouches step by step; a file that is superseded is deleted within a day.',
    part: (number) => `Segment ${number}`,
    overlay: 'Overlay',
    manifest: 'Manifest',
    more: 'Further files',
    head: 'The signed head',
    export: 'The ledger for the public (NDJSON, verifiable offline)',
    catalogue: 'Catalogue of the data (DCAT, JSON-LD)',
    licence: 'Licence',
    licenceIs: 'The terms of the authority that publishes:',
    noLicence:
      'The authority that publishes has stated no terms of its own. What the law has published may be read and quoted; ask the authority before you republish it in bulk.',
    duties: [
      'Say of when the data is, and give the address of the agency’s page.',
      'Who keeps a copy follows the feed of changes and deletes what has ended, been annulled or been repaired.',
      'It is no sole ground to refuse business; not registered means neither good standing nor a violation.',
    ],
  },
};
