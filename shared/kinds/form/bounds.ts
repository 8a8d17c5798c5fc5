/** How many entries of a kind there may be. Absent: the usual limit for a party’s own words, and none on record. */
export type Bounds = {
  /** Limit for one party that acts for itself. */
  readonly own?: OwnLimit;
  /**
   * How many may stand on one subject's record: this many by authorities, and this many by parties that act for
   * themselves. Not for adverse kinds, nor for kinds without which something adverse would not end: a clerk can
   * always record both.
   */
  readonly onRecord?: number;
  /** How many may stand on one subject's record under different numbers; the same number again is a newer check. */
  readonly numbers?: number;
};

/** How many entries of a kind one party that acts for itself may record. */
export type OwnLimit = {
  readonly perDay: number;
  /** Absent: no limit, because no authority could say it instead of the party. */
  readonly inAll?: number;
};

/**
 * What a party may say of a kind that declares no limit of its own. Source of all limits: 本市缺省值，按单日业务高峰和三十年的业务量估算，
 * 留有余量，只防滥用；主管部门可以记录的种类，达到上限后由其代为记录，其记录不受此限；只能由本人、本单位提出的救济，不限总数.
 */
export const usualLimit: Required<OwnLimit> = { perDay: 20, inAll: 300 };
