/** Changes of level within 24 hours that pass without an operator's approval. */
export const approvalPolicy = {
  /** More subjects than this whose level gets harsher wait, all of them. */
  mostLevelChanges: {
    value: 20,
    source:
      '本市缺省值：二十四小时内状态加重超过二十家的，须经运维人员核准，以防误录、误算或者内部人员批量改动',
  },
  /** More levels than this that one person makes milder wait too; those that others end don't. */
  mostEndedByPerson: {
    value: 20,
    source:
      '本市缺省值：同一经办人二十四小时内减轻状态超过二十家的，须经运维人员核准，以防凭证被盗用后批量移出；其他经办人的移出不受影响',
  },
} as const;
