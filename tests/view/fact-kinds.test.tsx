import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { words } from '../../shared/messages/words.ts';
import { cardOf } from '../../shared/view/card-model.ts';
import { CreditCard } from '../../shared/view/credit-card.tsx';
import { noPossibilities, WholeRecord } from '../../shared/view/whole-record.tsx';
import { code, known, now, recordWith } from '../fixtures/card/card-records.ts';
import { richRecord } from '../fixtures/card/rich-record.ts';
import { kindsInContract } from '../fixtures/records/kinds-in-contract.ts';

afterEach(cleanup);

const listed = {
  kind: 'legal-person-listed',
  entries: ['330300-60'],
  inheritedFrom: code,
  from: '2026-01-01T00:00:00.000Z',
};

function recordOf(kind: string) {
  const [fact] = [...richRecord.facts, listed].filter((one) => one.kind === kind);
  if (fact === undefined) throw new Error(`The fixture has no fact of the kind ${kind}`);
  return recordWith({}, { facts: [{ ...fact, entries: ['330300-99'] }] });
}

test.each(kindsInContract)('an agency’s page shows a fact of the kind %s once', (kind) => {
  const record = recordOf(kind);
  const more = <WholeRecord record={record} incentives={noPossibilities} now={now} lang="zh" />;
  const { container } = render(
    <CreditCard card={cardOf(known(record), code, now)} lang="zh" more={more} />,
  );

  expect(container.textContent.split('330300-99')).toHaveLength(2);
});

test.each(kindsInContract)(
  'a brief card has words of its own for the kind %s, or leaves it to the page',
  (kind) => {
    const record = recordOf(kind);
    const { container } = render(<CreditCard card={cardOf(known(record), code, now)} lang="zh" />);

    expect(container.textContent).not.toContain(words('zh').card.otherFact);
  },
);
