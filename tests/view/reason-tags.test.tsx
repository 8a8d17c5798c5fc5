import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { reasonMarks } from '../../shared/kinds/form/reason-marks.ts';
import { ReasonTags } from '../../shared/view/reason-tags.tsx';

test('a decision in question has a tag of words for each mark', () => {
  render(<ReasonTags marks={reasonMarks} lang="zh" />);

  for (const word of ['停止执行', '复议诉讼期内', '异议处理中']) screen.getByText(word);
});

test('a decision without marks has no tags', () => {
  const { container } = render(<ReasonTags marks={[]} lang="en" />);

  expect(container.innerHTML).toBe('');
});
