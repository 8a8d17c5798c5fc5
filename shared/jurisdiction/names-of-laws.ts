/**
 * Whether a title is a national law's without its first words 中华人民共和国. Laws whose days of force matter are in the
 * table of norms.
 */
export function isLawByName(title: string): boolean {
  return shortTitles.has(title);
}

const shortTitles: ReadonlySet<string> = new Set(
  `
  宪法 立法法 监察法 公务员法 国家赔偿法 突发事件应对法 治安管理处罚法 民事诉讼法 刑事诉讼法 仲裁法 档案法 保守国家秘密法 统计法 审计法
  安全生产法 产品质量法 标准化法 计量法 消费者权益保护法 反不正当竞争法 反垄断法 广告法 价格法 电子商务法 电子签名法 网络安全法 数据安全法
  税收征收管理法 企业所得税法 环境保护税法 资源税法 会计法 注册会计师法 资产评估法 合伙企业法 个人独资企业法 企业破产法 外商投资法 劳动法
  劳动合同法 社会保险法 职业病防治法 消防法 特种设备安全法 食品安全法 农产品质量安全法 药品管理法 土地管理法 城乡规划法 城市房地产管理法 水法
  水土保持法 防洪法 森林法 草原法 湿地保护法 渔业法 野生动物保护法 长江保护法 黄河保护法 青藏高原生态保护法 海域使用管理法 海岛保护法 矿产资源法
  节约能源法 可再生能源法 循环经济促进法 能源法 核安全法 生物安全法 防沙治沙法 气象法 测绘法 港口法 公路法 道路交通安全法 民营经济促进法
  中小企业促进法 科学技术进步法 慈善法 证券法 公证法 律师法
`
    .trim()
    .split(/\s+/),
);
