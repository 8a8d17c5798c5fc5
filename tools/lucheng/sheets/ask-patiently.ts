import { setTimeout as wait } from 'node:timers/promises';
import type { DeskAnswer } from '../desk-client.ts';

/** Waits as long as the desk asks when it is busy or couldn't archive, then asks again; asking twice must be safe. */
export async function askPatiently(ask: () => Promise<DeskAnswer>): Promise<DeskAnswer> {
  for (let tries = 1; ; tries++) {
    const answer = await ask();
    const isBusy =
      answer.kind === 'problem' && (answer.problem.status === 429 || answer.problem.status === 503);
    if (!isBusy || tries === mostTries) return answer;
    await wait(Math.min(answer.retryAfterSeconds, longestWaitSeconds) * 1000);
  }
}

const mostTries = 5;
const longestWaitSeconds = 60;
