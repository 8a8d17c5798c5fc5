import type { VerifyWords } from './verify-words.ts';

export const zh: VerifyWords = {
  open: '打开文件',
  sorts:
    '查询凭证（.json）、查询记录单（.json）、存下来的徽章（.svg），或者牌匾上二维码的照片、截图；也可以把文件拖到这里，把截图直接粘贴到本页。',
  paste: '粘贴凭证内容、徽章网址或者嵌入代码',
  read: '二维码的内容：',
  start: '核验',
  working: '正在核验……',
  brokenOff: '核验中断，没有得出任何结论（规则：file.broken-off）。',
  outcome: {
    refused: '无法核验',
    forged: '伪造或者被改动',
    stolen: '不能单独作证',
    'other-city': '属于另一城市',
    stale: '暂时无法核验',
    stranger: '不是本站的徽章',
    superseded: '真实，但已被取代',
    expired: '真实，已过有效期',
    genuine: '真实有效',
    picture: '图片不能作证',
    address: '是本站的徽章地址',
    code: '只是一个代码',
  },
  means: {
    refused: '没有读到可以核验的内容。',
    forged: '签名、内容或者证明对不上，不要采信。',
    stolen:
      '签名相符，但签发的密钥已作为失窃撤销：窃者可以随意填写日期。除非另有证据表明本件在失窃之前已经存在，不要采信。',
    'other-city': '本站只能核验本市公示库签发的凭证。',
    stale: '本页的公示库已经过期，请刷新本页再核验。',
    stranger: '内容指向别的网站，它可以显示任何等级。请以下方公示库今天的记载为准。',
    superseded: '签发时属实；此后公示库的记载变了。请以今天的记载为准。',
    expired: '签发时属实，今天的记载仍然相同；要证明当前状况，请重新下载凭证。',
    genuine: '由公示库签发，在有效期内，与今天的记载相同。',
    picture: '徽章图片人人可改，也不会更新。请以下方公示库今天的记载为准。',
    address: '这个地址显示的徽章由本站即时绘制。公示库今天的记载如下。',
    code: '代码本身证明不了什么。公示库今天的记载如下。',
  },
  forged: (rule) => `不符之处：${reasons[rule] ?? rule}（${rule}）`,
  otherCity: (jurisdiction) => `签发地区的行政区划代码：${jurisdiction}，请到该市的公示网站核验。`,
  strangers: (origins) => `指向：${origins.join('、')}`,
  what: { receipt: '查询凭证', 'query-record': '查询记录单' },
  signed: (what, at, sequence) => `${what}，${at} 第 ${sequence} 次发布时签发`,
  until: (at) => `有效期至 ${at}`,
  withdrawn: (reason, at) => `签发密钥已于 ${at} 撤销（${reason}）`,
  since: {
    same: '与今天的记载相同',
    changed: '此后有变化',
    newer: '比本页的公示库更新，请刷新本页',
  },
  others: (count) =>
    `另有 ${count} 个城市公示库的内容，本页没有核验，请用 npm run lucheng -- verify。`,
  today: '公示库今天的记载',
};

const reasons: Readonly<Record<string, string>> = {
  'receipt.shape': '不是完整的查询凭证',
  'receipt.code': '记录属于另一代码',
  'receipt.proof': '记录、代码或者证明被改动',
  'head.unknown-key': '签发密钥不是本公示库的',
  'head.signature': '签名不符，库头被改动',
  'head.jurisdiction': '库头属于另一地区',
  'head.after-withdrawal': '签发于密钥撤销之后',
  'query-record.time': '所载查询时间不在库头有效期内',
  'file.hash': '文件与文件名所载的哈希不符，生成之后被改动',
};
