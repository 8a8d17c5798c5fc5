/** Source: 本市缺省值；届期只在窗口首页提示机构，没有其他后果. */
export const ownPolicy = {
  /** An agency is reminded of saying whether its registration still holds (Art. 19) once that was so long ago. */
  confirmAfterMonths: 12,
} as const;
