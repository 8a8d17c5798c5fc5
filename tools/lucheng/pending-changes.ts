/** What waits for an operator's word, as the desk's status lists it. */
export type Halt = {
  readonly digest: string;
  readonly inDay: number;
  readonly most: number;
  readonly changes: readonly {
    readonly subject: string;
    readonly name?: string;
    readonly before: string;
    readonly after: string;
    readonly until?: string;
    readonly entries: readonly string[];
    readonly recordedBy: readonly string[];
  }[];
};

/** One line for each subject, before and after, then the digest that an approval names. */
export function linesOfHalt({ digest, inDay, most, changes }: Halt): readonly string[] {
  const waiting = changes.length;
  return [
    `发布部分暂停 / HALTED: ${waiting} 个主体的状态变更待核准，二十四小时内限 ${most} 个，已发布 ${inDay} 个 / the levels of ${waiting} subjects wait; a day lets pass ${most}, ${inDay} were published`,
    ...changes.map(({ subject, name, before, after, until, entries, recordedBy }) => {
      const whose = name === undefined ? subject : `${subject} ${name}`;
      const end = until === undefined ? '' : ` (至 / until ${until})`;
      const by = recordedBy.join(', ') || '—';
      return `  ${whose}: ${before} → ${after}${end} [${entries.join(', ')}] 经办 / by ${by}`;
    }),
    `核准 / approve: lucheng publish --approve ${digest}`,
  ];
}
