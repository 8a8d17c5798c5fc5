import { appointOfficers } from '../../tools/demo/officers.ts';
import { tellStory } from '../../tools/demo/story.ts';
import { openTown, type Town } from '../../tools/town/town.ts';
import { type Chromium, launchChromium } from './browser.ts';

/** The public site with the demo's story published, and a browser without the extension. */
export type DemoSite = {
  readonly town: Town;
  readonly chromium: Chromium;
  readonly close: () => Promise<void>;
};

export async function openDemoSite(): Promise<DemoSite> {
  const town = await openTown({ isDemo: true });
  const officers = await appointOfficers(town.deskOrigin, town.operatorSecret);
  await tellStory(officers, town);
  await town.publish();
  const chromium = await launchChromium();
  return {
    town,
    chromium,
    close: async () => {
      await chromium.close();
      await town.stop();
    },
  };
}
