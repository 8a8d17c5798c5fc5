/** Words of a sentence that are in no organisation's name. */
export const sentenceWords: readonly string[] = [
  ...wordsOf(
    '邀请 授权 授予 确定 选定 推荐 通知 成立 创立 收购 聘请 致函 接受 参加 进入 加盟 入职 辞去 派驻',
  ),
  ...wordsOf(
    '采用 选择 选用 选聘 采购 购买 租用 使用 聘用 聘任 指定 推选 评定 考察 走访 约谈 通报 认定 起诉 举报 投诉 质疑 表扬 感谢 祝贺 责成 督促 告知',
  ),
  ...wordsOf(
    '收购 并购 控股 参股 持有 签约 签订 支付 拨付 付给 汇至 汇入 提交 送至 送达 寄至 发至 交给 移交 转让 出让 名为 称为 更名 改名',
  ),
  ...wordsOf(
    '取消 撤销 否决 收到 收取 退还 处罚 责令 查处 暂停 禁止 终止 解除 变更 更换 更正 确认 公示 公布 共有 另有 如有',
  ),
  ...wordsOf(
    '招标人 投标人 中标人 采购人 发包人 承包人 委托人 受托人 代理人 牵头人 申请人 竞买人 候选人 收款人 投诉人 质疑人 响应人 成交人 受让人 转让方',
  ),
  ...wordsOf(
    '招标方 投标方 中标方 采购方 发包方 承包方 委托方 受托方 代理方 牵头方 甲方 乙方 丙方 买方 卖方',
  ),
];

/**
 * Words after which a name may begin without punctuation, as notices really write: 「招标人为X」, 「现委托X」, 「中标单位X」. Each is
 * unlikely as the end of a place or a brand, with which a longer name could begin. A word stands for all words that
 * end with it. Add words that notices in general use, never one page's own.
 */
export const labelWords: readonly string[] = [
  ...wordsOf(
    '为 是 由 受 与 及 和 或 就 的 向 对 给 被 让 将 而 则 了 予 经 以 按 据 请 跟 在 于 从 到 至 任 兼 系',
  ),
  ...wordsOf(
    '委托 联合 协同 会同 通过 包括 加入 作为 其中 例如 属于 来自 至今 现有 原有 完成 支持 服务',
  ),
  ...wordsOf(
    '单位 机构 业主 成员 联合体 代理 供应商 承包商 服务商 投标商 制造商 生产商 子公司 股东 原告 被告',
  ),
  ...wordsOf('名称 全称 名单 户名 开户行 抬头 企业 项目 主体 盖章 公章 附件 备注 地址 地点'),
  ...sentenceWords,
];

const numeral = '[\\d一二三四五六七八九十两]';
/** A count, an order or a date, as a regular expression: 5家, 第一名, 二标段, 标段三, 2028年. */
export const countPattern = `${numeral}(?:[个家名位号包批次轮期项标年月日元]|标段|标包)|标[段包]${numeral}`;

function wordsOf(line: string): readonly string[] {
  return line.split(' ');
}
