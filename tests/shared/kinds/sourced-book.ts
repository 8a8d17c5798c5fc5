/** A monitoring agency's filing, looked up on 2026-03-01. */
export function filing(body: object = {}): object {
  return {
    kind: 'statutory-filing',
    body: {
      sort: 'monitoring',
      number: '示监备-0012',
      scope: ['environmental-monitoring'],
      filedWith: '示例省生态环境厅',
      filedOn: '2026-01-12',
      source: '示例备案公示',
      sourceCheckedAt: '2026-03-01T09:00:00+08:00',
      ...body,
    },
  };
}

/** The province's grade of 2025, looked up on 2026-03-01. */
export function provincialGrade(body: object = {}): object {
  return {
    kind: 'provincial-grade',
    body: {
      grade: 'B',
      period: '2025年度',
      number: '示环信评〔2026〕8号',
      scope: ['environmental-monitoring'],
      ratedBy: '示例省生态环境厅',
      ratedOn: '2026-02-10',
      source: '示例信用评价公示',
      sourceCheckedAt: '2026-03-01T09:00:00+08:00',
      ...body,
    },
  };
}
