import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FairTime } from '../../../extension/background/fair-time.ts';
import { FramePlaces } from '../../../extension/background/frame-places.ts';
import { newFrame } from '../../../extension/background/frame-state.ts';
import { PageAnswers } from '../../../extension/background/page-answers.ts';
import { TabFrames } from '../../../extension/background/tab-frames.ts';
import { Tabs } from '../../../extension/background/tabs.ts';
import type { Thing } from '../../../extension/background/things.ts';
import type { Look, ToPage } from '../../../extension/messages/page-messages.ts';
import type { Register } from '../../../shared/register/layers/register.ts';
import { makeFinding } from '../../fixtures/pages/make-finding.ts';
import { named, now, registerOf } from '../../fixtures/register/register-of-names.ts';

const name = '示例青山环境检测有限公司';
const page = { tab: 7, frame: 0, document: 'D1' };

let register: Register | undefined;
let frames: TabFrames;
let answers: PageAnswers;
let brought: Thing[];
let sent: ToPage[];
/** A document that never takes what it is brought. */
let asleep: string | undefined;
/** Happens while the frames of a tab are asked where they stand. */
let whileAsked: (() => Promise<unknown>) | undefined;
/** Happens once, while a text is being looked over. */
let meanwhile: (() => Promise<unknown>) | undefined;

beforeEach(async () => {
  fakeBrowser.reset();
  frames = await TabFrames.restore(fakeBrowser.storage.session);
  brought = [];
  sent = [];
  asleep = undefined;
  meanwhile = undefined;
  whileAsked = undefined;
  register = registerOf(named(name));
  const known = {
    frames,
    registers: async () => [{ jurisdiction: '330300', register }],
    now: () => now,
    sendToTab: (_: number, message: ToPage) => void sent.push(message),
  };
  const bring =
    (thing: Thing) =>
    async ({ document }: { readonly document: string }) => {
      if (document === asleep) await new Promise(() => undefined);
      brought.push(thing);
    };
  answers = new PageAnswers({
    ...known,
    tabs: new Tabs({
      ...known,
      hears: async () => true,
      alarms: { create: async () => undefined },
      showBadge: () => undefined,
    }),
    places: new FramePlaces({
      frames,
      askFrames: async () => {
        await whileAsked?.();
        return [];
      },
    }),
    bring: { script: bring('script'), lines: bring('lines'), tints: bring('tints') },
    bringCard: async () => undefined,
    markBadges: async () => undefined,
    time: new FairTime({
      clock: () => 0,
      pause: async () => {
        const happen = meanwhile;
        meanwhile = undefined;
        await happen?.();
      },
    }),
    paint: () => ({ names: [], lang: 'zh', registers: {} }),
  });
});

function lookAt(text: string): Look {
  return { kind: 'look', number: 1, title: '', ids: [1], texts: [text], heads: [], gone: [] };
}

test.each([
  ['by itself', `中标人：${name}`, 'findings'],
  ['in a cell whose head is asked for', `1\t${name}`, 'headsWanted'],
])(
  'that a page meddles with the paint is kept when it is said while a name %s is looked up',
  async (_, text, expected) => {
    await answers.answer(page, lookAt('公告'));

    meanwhile = () => answers.answer(page, { kind: 'tampered' });
    const answer = await answers.answer(page, lookAt(text));

    expect(answer).toHaveProperty(expected);
    expect(frames.get(page)).toMatchObject({ isTamperedWith: true, isPending: true });
  },
);

test('that a page meddles with the paint is kept when the worker has lost all else, and the page is asked for that', async () => {
  await answers.answer(page, { kind: 'tampered' });

  expect(frames.get(page)).toMatchObject({ isTamperedWith: true, isPending: true });
  expect(sent).toEqual([{ kind: 'look-again' }]);
});

test('a page that is through is pending all the same when the worker has lost its texts', async () => {
  const none = { frames: 0, embedded: 0, pictures: 0, counters: 0, failed: 0 };
  await answers.answer(page, { kind: 'done', blocks: 3, ...none });

  expect(frames.get(page)?.isPending).toBe(true);
  expect(sent).toEqual([{ kind: 'look-again' }]);
});

test('what a page is brought while one of its texts is looked over is not brought again', async () => {
  await answers.answer(page, lookAt('公告'));
  frames.put(page, { ...newFrame(page.document), findings: [makeFinding(1)] });

  meanwhile = () => answers.answer(page, { kind: 'judge' });
  await answers.answer(page, lookAt(`中标人：${name}`));

  expect(brought).toEqual(['script', 'lines']);
});

test('a document that never takes what it is brought is answered all the same, and keeps no other of its tab waiting', async () => {
  vi.useFakeTimers();
  asleep = page.document;
  const hanging = answers.answer(page, lookAt(`中标人：${name}`));
  const next = answers.answer({ ...page, document: 'D2' }, lookAt(`中标人：${name}`));

  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();

  expect(await hanging).toHaveProperty('findings');
  expect(await next).toHaveProperty('findings');
  expect(frames.get({ ...page, document: 'D2' })).toMatchObject({ brought: ['script', 'lines'] });
});

test('what a document could not take is brought again with its next question', async () => {
  vi.useFakeTimers();
  asleep = page.document;
  const hanging = answers.answer(page, lookAt(`中标人：${name}`));
  await vi.advanceTimersByTimeAsync(10_000);
  vi.useRealTimers();
  await hanging;
  expect(frames.get(page)?.brought).toEqual([]);

  asleep = undefined;
  await answers.answer(page, { kind: 'judge' });

  expect(frames.get(page)?.brought).toEqual(['script', 'lines']);
});

test('a page that has been looked over by a register that is replaced meanwhile looks again', async () => {
  const come = register;
  register = undefined;
  whileAsked = async () => {
    register = come;
  };
  const inFrame = { ...page, frame: 3 };

  await answers.answer(inFrame, lookAt(`中标人：${name}`));

  expect(sent).toEqual([{ kind: 'look-again' }]);
  expect(frames.get(inFrame)?.isPending).toBe(true);
});
