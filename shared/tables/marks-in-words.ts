import type { ReasonMark } from '../kinds/form/reason-marks.ts';

/** The marks of a fact, as tables word them (domain G1, G4). */
export function marksInWords(marks: readonly ReasonMark[] = []): string {
  return marks.map((mark) => words[mark]).join('；');
}

const words: Readonly<Record<ReasonMark, string>> = {
  suspended: '停止执行',
  challenged: '复议诉讼期内',
  objected: '异议处理中',
};
