import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Annotation } from '../page/asking/annotation.ts';
import { runtimePort } from '../page/asking/background-port.ts';
import { isInterfaceAlive, takeInterface } from '../page/browser/own-interface.ts';
import { whenOpened } from '../page/browser/when-opened.ts';
import { world } from '../page/browser/world.ts';

/** Registered at run time for the sites the reader has allowed. */
export default defineUnlistedScript(() => whenOpened(read));

function read(): void {
  if (world.annotation !== undefined && isInterfaceAlive()) {
    // Started twice: what is known of this document stands until this reading says otherwise.
    world.annotation.lookAgain();
    return;
  }
  if (!isInterfaceAlive()) takeInterface();
  world.annotation?.stop();
  const annotation = new Annotation(runtimePort);
  world.annotation = annotation;
  annotation.start();
}
