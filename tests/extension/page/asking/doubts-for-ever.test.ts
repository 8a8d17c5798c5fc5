import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { packFindings } from '../../../../extension/messages/packed-findings.ts';
import type {
  Look,
  LookAnswer,
  PageMessage,
} from '../../../../extension/messages/page-messages.ts';
import { Annotation } from '../../../../extension/page/asking/annotation.ts';
import type { BackgroundPort } from '../../../../extension/page/asking/background-port.ts';
import { fakeRanges } from '../fake-ranges.ts';
import { fakeScheduler } from '../fake-scheduler.ts';
import { addUsualStyles } from '../usual-styles.ts';

beforeAll(() => {
  addUsualStyles();
  fakeRanges();
  Document.prototype.getAnimations ??= () => [];
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    get(this: HTMLElement) {
      return this.textContent;
    },
  });
});
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  fakeScheduler();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const parted = '示例<b>青山</b>';
/** Read box by box, and long enough that one look uses up what may be read at once. */
const filler = `<p>${'示例白云'.repeat(30_000)}</p>`;

/** A page that parts a name in a box of its own, within the one before, whenever the one before is looked over, as long as it grows. */
function open() {
  document.body.innerHTML = `${filler}<div>${parted}0</div>`;
  const told: PageMessage[] = [];
  let depth = 0;
  let isGrowing = true;
  const grow = () => {
    depth += 1;
    const deepest = [...document.querySelectorAll('div')].at(-1);
    deepest?.insertAdjacentHTML('beforeend', `<div>${parted}${depth}</div>`);
  };
  const ask = async (message: PageMessage) => {
    told.push(message);
    if (told.length > 20) throw new Error('Read again and again');
    if (message.kind !== 'look') return true;
    if (isGrowing) grow();
    return doubtingAll(message);
  };
  const annotation = new Annotation({ ask, listen: () => undefined } as unknown as BackgroundPort);
  annotation.start();
  const rest = () => {
    isGrowing = false;
  };
  return { told, rest, annotation };
}

function doubtingAll({ ids, texts }: Look): LookAnswer {
  return {
    findings: packFindings([]),
    listed: [],
    readClosely: ids.flatMap((id, at) => (texts[at]?.startsWith('示例青山') ? [id, 0, 4] : [])),
    verdicts: {},
    paint: { names: [], lang: 'zh', registers: {} },
  };
}

test('what is doubted again and again in text that goes on changing is read when there is time for it, and all of it once the page rests', async () => {
  const { told, rest, annotation } = open();
  const kinds = () => told.map(({ kind }) => kind);

  await vi.advanceTimersByTimeAsync(2000);
  expect(kinds()).toEqual(['look', 'look', 'changed']);
  rest();
  await vi.advanceTimersByTimeAsync(20_000);

  expect(kinds().slice(3)).toEqual(['look', 'look', 'done']);
  expect(told.at(-2)).toMatchObject({ texts: ['示例青山2'] });
  expect(told.at(-1)).toMatchObject({ blocks: 4, failed: 0 });
  annotation.stop();
});

test('boxes within boxes that are doubted one after the other are all read on a page that rests', async () => {
  document.body.innerHTML = `${filler}<div>${parted}0<div>${parted}1<div>${parted}2</div></div></div>`;
  const told: PageMessage[] = [];
  const ask = async (message: PageMessage) => {
    told.push(message);
    return message.kind === 'look' ? doubtingAll(message) : true;
  };
  const annotation = new Annotation({ ask, listen: () => undefined } as unknown as BackgroundPort);
  annotation.start();

  await vi.advanceTimersByTimeAsync(20_000);

  expect(told.at(-1)).toMatchObject({ kind: 'done', blocks: 4 });
  annotation.stop();
});
