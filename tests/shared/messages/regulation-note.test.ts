import { expect, test } from 'vitest';
import { places } from '../../../shared/jurisdiction/places.ts';
import { regulationNote } from '../../../shared/messages/regulation-note.ts';

test.each([
  ['《温州市生态环境技术服务中介机构管理办法》', '征求意见稿，尚未印发'],
  ['温州市生态环境技术服务中介机构管理办法（征求意见稿）', '征求意见稿，尚未印发'],
  ['《温州市生态环境技术服务中介机构管理试行办法》', '温政办〔2019〕12号'],
  ['《温州市生态环境技术服务中介机构管理试行办法》（温政办〔2019〕12号）', '温政办〔2019〕12号'],
  ['《中华人民共和国生态环境法典》', undefined],
])('domain § 1: a decision under %s is said to rest on: %s', (law, note) => {
  expect(regulationNote(law, 'zh', places)).toBe(note);
});
