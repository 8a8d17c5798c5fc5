import { setTimeout as sleep } from 'node:timers/promises';
import type { BiDi } from './bidi.ts';

/** What a person does in the window of Firefox, outside of any page. */
export type FirefoxWindow = {
  /** Opens a page of the extension in a tab in front, as `popup.html`. */
  readonly openOwn: (page: string) => Promise<void>;
  /** Does what the key of this command does, as `L` with Alt and Shift. */
  readonly pressShortcut: (key: string) => Promise<void>;
  /** Lets the extension's background go, as Firefox does after half a minute of rest. */
  readonly restBackground: () => Promise<void>;
  /** The address in the sidebar, while it is open. */
  readonly sidebar: () => Promise<string | undefined>;
  /** Takes hosts away that were allowed: an update that adds hosts to the manifest leaves them like this. */
  readonly disallow: (origins: readonly string[]) => Promise<void>;
  /** Answers yes to what the browser asks of an extension, once it asks; what it has asked. */
  readonly allowAsked: () => Promise<string>;
  /** Chooses what the extension has in the menu that is open over a page, once it is open; what that says. */
  readonly chooseInMenu: () => Promise<string>;
  /** Closes the extension's popup, as a click beside it does. */
  readonly closePopup: () => Promise<void>;
  /** Whether the address bar knows a keyword. */
  readonly knowsKeyword: (keyword: string) => Promise<boolean>;
  /** Has Firefox look for the next version of the extension, as it does once a day, and take it. */
  readonly update: () => Promise<void>;
  /** The extensions that are installed and active, with their versions. */
  readonly extensions: () => Promise<Readonly<Record<string, string>>>;
};

const id = 'extension@lucheng';

export async function openFirefoxWindow(bidi: BiDi): Promise<FirefoxWindow> {
  const { contexts } = await bidi.send<{ contexts: readonly { context: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome' },
  );
  const context = contexts[0]?.context;
  /** Runs in the browser's own window; what it returns comes as JSON. */
  const run = async <Value>(body: string): Promise<Value> => {
    const expression = `(async () => JSON.stringify(await (async () => {${body}})()) ?? 'null')()`;
    const said = await bidi.send<Said>('script.evaluate', {
      target: { context },
      expression,
      awaitPromise: true,
    });
    if (said.type === 'exception') throw new Error(said.exceptionDetails.text);
    return JSON.parse(said.result.value);
  };
  /** What it returns once that isn't null. */
  const soon = async (body: string, otherwise: string): Promise<string> => {
    for (let tries = 0; tries < 300; tries++) {
      const answer = await run<string | null>(body);
      if (answer !== null) return answer;
      await sleep(100);
    }
    throw new Error(otherwise);
  };
  return {
    openOwn: (page) =>
      run(`const { mozExtensionHostname, extension } = WebExtensionPolicy.getByID('${id}');
        gBrowser.selectedTab = gBrowser.addTab(
          'moz-extension://' + mozExtensionHostname + '/' + ${JSON.stringify(page)},
          { triggeringPrincipal: extension.principal });`),
    pressShortcut: (key) =>
      run(`[...document.querySelectorAll('keyset[id*=lucheng] key')]
        .find((one) => one.getAttribute('key') === ${JSON.stringify(key)}).click();`),
    restBackground: () =>
      run(`await WebExtensionPolicy.getByID('${id}').extension.terminateBackground();`),
    sidebar: async () =>
      (await run<string | null>(`const inner = SidebarController.browser.contentDocument;
        return SidebarController.isOpen
          ? inner?.getElementById('webext-panels-browser')?.currentURI.spec : null;`)) ?? undefined,
    disallow: (origins) =>
      run(`const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${id}');
        const taken = { permissions: [], origins: ${JSON.stringify(origins)} };
        await ExtensionPermissions.remove('${id}', taken, extension);`),
    allowAsked: () =>
      soon(
        `const question = document.getElementById('addon-webext-permissions-notification');
        if (!question || PopupNotifications.panel.state !== 'open') return null;
        const said = question.textContent;
        question.button.click();
        return said;`,
        'Firefox asked nothing',
      ),
    chooseInMenu: () =>
      soon(
        `const menu = document.getElementById('contentAreaContextMenu');
        const item = menu.querySelector('menuitem[id^="extension_lucheng"]');
        if (menu.state !== 'open' || !item) return null;
        const said = item.label;
        menu.activateItem(item);
        return said;`,
        'No menu with the extension in it is open',
      ),
    closePopup: () =>
      run(`for (const panel of document.querySelectorAll('panel')) panel.hidePopup();`),
    knowsKeyword: (keyword) =>
      run(`return ChromeUtils.importESModule('resource://gre/modules/ExtensionSearchHandler.sys.mjs')
        .ExtensionSearchHandler.isKeywordRegistered(${JSON.stringify(keyword)});`),
    update: () =>
      run(`const addon = await AddonManager.getAddonByID('${id}');
        await new Promise((resolve, reject) => addon.findUpdates({
          onUpdateAvailable: (_, install) => install.install().then(resolve, reject),
          onNoUpdateAvailable: () => reject(new Error('No update')),
        }, AddonManager.UPDATE_WHEN_PERIODIC_UPDATE));`),
    extensions: () =>
      run(`const all = await AddonManager.getAddonsByTypes(['extension']);
        return Object.fromEntries(all.filter((one) => one.isActive).map((one) => [one.id, one.version]));`),
  };
}

type Said =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
