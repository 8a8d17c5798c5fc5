import { expect, test } from 'vitest';
import { fetchRegister } from '../../../worker/site/register/fetch-register.ts';
import type { FetchReport } from '../../../worker/site/register/register-messages.ts';

test.each([[null], [{}], [[]], ['keys'], [{ keySet: {}, signatures: [] }]])(
  'nothing is asked for by keys that are none: %j',
  async (keys) => {
    const reports: FetchReport[] = [];

    await fetchRegister({ origin: 'https://nobody.example', keys }, (one) => reports.push(one));

    expect(reports).toEqual([{ kind: 'not-fetched', cause: 'key-set' }]);
  },
);
