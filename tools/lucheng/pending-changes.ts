/** What waits for an operator's word, as the desk's status lists it. */
export type Halt = {
  readonly digest: string;
  readonly inDay: number;
  readonly most: number;
  readonly harsher: number;
  readonly milder: number;
  /** The first of them by subject. */
  readonly changes: readonly {
    readonly subject: string;
    readonly name?: string;
    readonly turn: 'milder' | 'harsher';
    readonly before: string;
    readonly after: string;
    readonly until?: string;
    readonly entries: readonly string[];
    readonly recordedBy: readonly string[];
  }[];
};

/** One line for each subject, before and after, then the digest that an approval names. */
export function linesOfHalt(halt: Halt): readonly string[] {
  const { digest, inDay, most, harsher, milder, changes } = halt;
  const subjects = harsher + milder;
  const others = subjects - changes.length;
  return [
    `发布部分暂停 / HALTED: ${subjects} 个主体的状态变更待核准 / changes of ${subjects} subjects wait`,
    `  加重 ${harsher} 个，二十四小时内限 ${most} 个，已发布 ${inDay} 个 / ${harsher} harsher: a day lets pass ${most}, ${inDay} were published`,
    `  减轻 ${milder} 个，其经办人二十四小时内减轻过多 / ${milder} milder, by a person who ended too many in a day`,
    ...changes.map((change) => `  ${lineOfChange(change)}`),
    ...(others > 0
      ? [`  另有 ${others} 个主体 / and of ${others} more subjects: lucheng changes waiting`]
      : []),
    `核准 / approve: lucheng publish --approve ${digest}`,
  ];
}

export function lineOfChange({
  subject,
  name,
  before,
  after,
  until,
  entries,
  recordedBy,
}: Halt['changes'][number]): string {
  const whose = name === undefined ? subject : `${subject} ${name}`;
  const end = until === undefined ? '' : ` (至 / until ${until})`;
  const by = recordedBy.join(', ') || '—';
  return `${whose}: ${before} → ${after}${end} [${entries.join(', ')}] 经办 / by ${by}`;
}
