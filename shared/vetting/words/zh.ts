import type { VetWords } from './vet-words.ts';

export const zh: VetWords = {
  title: '名单核对',
  lead: '逐行核对供应商名单，或者查找文件里提到的机构。',
  paste: '粘贴名单或者文字',
  pasteHint: '每行一家，名称、代码均可；也可以从表格中整块复制。',
  open: '打开文件',
  formats: (hasPdf) =>
    `支持 .xlsx、.csv（UTF-8 或 GB18030）、.docx、${hasPdf ? '.pdf、' : ''}.txt，也可以把文件拖到这里。`,
  start: '开始核对',
  again: '核对另一份',
  cancel: '取消',
  cancelled: '已取消，没有留下任何结果。',
  reading: '正在读取……',
  progress: {
    page: (done, of) => `已核对第 ${done} 页，共 ${of} 页`,
    row: (done, of) => `已核对 ${done} 行，共 ${of} 行`,
  },
  refused: '没有核对：',
  local: '文件只在本机读取，不上传。',
  seal: {
    turnOn: '开启封存',
    turnOff: '解除封存',
    on: '已封存：本页打开期间，本扩展不发出任何网络请求，只用本机上的公示库。开标前请保持封存。',
    off: '开标前核对投标人名单的，请先开启封存：此后本扩展不发出任何网络请求。',
    failed: '封存没有成功，请勿在开标前使用本页。',
  },
  asOf: (instant) => `公示库数据截至 ${instant}`,
  noRegister: '本机没有可用的公示库，下列各行均未核对。',
  rows: (count) => `共 ${count} 行结果`,
  all: '全部',
  attention: {
    warning: '有警示',
    unclear: '需要您判断',
    'not-checked': '未核对',
    'no-record': '无记录',
    fine: '无警示',
  },
  attentionMeans: {
    warning: '公示库中有正在生效的黑名单、市场禁入、限期整改或者重点监管。',
    unclear: '名称或者代码不能确定指哪一家，请对照营业执照选择；系统不代为猜测。',
    'not-checked': '没有读到或者不能核对，不代表没有问题。',
    'no-record': '公示库中没有这个名称或者代码，既不表示好，也不表示不好。',
    fine: '公示库中有这家机构，目前没有上述四种情形。',
  },
  head: ['位置', '原文', '结果'],
  place: (place) => {
    if (place.kind === 'row') {
      return `${place.sheet === undefined ? '' : `${place.sheet} `}第 ${place.row} 行`;
    }
    return place.kind === 'page' ? `第 ${place.number} 页` : `第 ${place.number} 段`;
  },
  lot: '标段',
  doubt: {
    'line-end': '疑似：名称跨了行，可能是两个名称各一半，请对照原文',
    'broken-code': '名称相符，但所写代码不是有效的统一社会信用代码，请核实',
    'look-alike': '与黑名单中的名称只差一个字，可能是笔误，也可能是另一家，请核实',
  },
  beside: (written) => `（旁边写的是 ${written}）`,
  because: {
    empty: '这一行没有名称，也没有代码',
    'no-name': '这一行没有读出名称或者代码',
    code: '代码有误，名称也不在公示库中',
    formula: '这一格是公式，没有算出的值',
    'lost-character': '名称里有丢失的字（乱码），请按原件补正',
    'too-long': '这一格文字过长，没有读取',
    'broken-row': '这一行不是有效的 CSV',
    'no-text': '这一页没有文字层（扫描件、图片或者空白页），没有读取',
    'hidden-text': '这一页的字体没有标明文字，有内容读不出来，请对照原件',
    page: '这一页已损坏，没有读取',
    'no-register': '本机还没有公示库',
    stale: '本机的公示库已过期，请联网更新后再核对',
    'clock-wrong': '本机的时间不对，请校准后再核对',
  },
  noRecord: '公示库中无记录',
  note: (note) => {
    if (note.kind === 'hidden-character') return '原文里有看不见的字符，实际内容可能与看到的不同';
    if (note.kind === 'person') {
      return `同处提到的“${note.written}”与一名有已公布决定的从业人员同名，可能是同名的人`;
    }
    const { fault } = note;
    if (fault.rule === 'length') return `代码有 ${fault.length} 位，应为 18 位`;
    if (fault.rule === 'character') return `代码第 ${fault.position} 位的字符不会出现在代码里`;
    const place = fault.rule === 'check-digit' ? 18 : 17;
    return `代码第 ${place} 位（校验码）应为 ${fault.expected}，请核对`;
  },
  perhaps: '可能是：',
  legalPerson: '所属法人',
  more: '依据和详情',
  meant: {
    question: '指的是：',
    this: '是这家',
    none: '都不是',
    chosen: (day) => `${day} 由您在本机选定`,
    undo: '撤销',
  },
  columns: {
    title: '读取的列',
    by: { labels: '按表头识别', cells: '按内容识别', reader: '由您指定' },
    every: '没有认出名称列或者代码列，每一格都作为文字读取。',
    field: { name: '名称', code: '代码', lot: '标段' },
    none: '（没有）',
    column: (letter, title) => (title === '' ? `${letter} 列` : `${letter} 列：${title}`),
    others: '其他列没有读取。',
    apply: '按这些列重新核对',
  },
  pager: {
    shown: (from, to, of) => `第 ${from}–${to} 行，共 ${of} 行`,
    next: '下一页',
    previous: '上一页',
  },
  csv: '导出 CSV',
  xlsx: '导出 Excel',
  record: '制作查询记录单',
  notInRecord: (count) => `需要您判断和未核对的 ${count} 行不会写入查询记录单，请先判断。`,
  fileName: '核对结果',
  limits:
    '公示库只有在其辖区登记或者被处理过的生态环境技术服务机构；个体工商户只按代码查找。“无记录”不是“信用良好”的证明。',
  pdfLimits:
    'PDF 没有行和单元格，只能按文字的位置拼接；拼接没有把握的名称列为疑似，请对照原文。所读的是 PDF 自带的文字，损坏或者蓄意制作的文件，其文字可以与所显示的不同，结果重要的请对照所显示的名称。',
  table: [
    '位置',
    '名称（原文）',
    '代码（原文）',
    '标段',
    '结论',
    '公示库中的名称',
    '公示库中的代码',
    '状态',
    '状态止',
    '说明',
    '数据截至',
  ],
};
