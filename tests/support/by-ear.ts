import type { CDPSession, Page } from 'playwright-core';

/** A page as it comes to a reader who can't see it: what the browser tells a screen reader of it, and the keyboard. */
export type ByEar = {
  /** All that is told, each thing as its role and its name. */
  readonly told: () => Promise<readonly string[]>;
  /** Presses Tab until the keyboard stands on what is told so. */
  readonly goTo: (role: string, name: string) => Promise<void>;
  /** What the keyboard stands on. */
  readonly here: () => Promise<string>;
  readonly press: (key: string) => Promise<void>;
  readonly write: (text: string) => Promise<void>;
};

export async function byEar(page: Page): Promise<ByEar> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const here = async () => (await nodesOf(session)).filter(isFocused).map(tell).at(-1) ?? '';
  const press = (key: string) => page.keyboard.press(key);
  return {
    told: async () => (await nodesOf(session)).map(tell),
    goTo: async (role, name) => {
      for (let tabs = 0; tabs < mostTabs; tabs++) {
        const told = await here();
        if (told.startsWith(`${role} `) && told.includes(name)) return;
        await press('Tab');
      }
      throw new Error(`The keyboard comes to no ${role} “${name}”`);
    },
    here,
    press,
    write: (text) => page.keyboard.insertText(text),
  };
}

const mostTabs = 80;

type Node = Awaited<ReturnType<typeof nodesOf>>[number];

async function nodesOf(session: CDPSession) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored }) => !ignored);
}

function tell({ role, name }: Node): string {
  return `${role?.value} ${name?.value ?? ''}`;
}

function isFocused({ properties = [] }: Node): boolean {
  return properties.some(({ name, value }) => name === 'focused' && value.value === true);
}
