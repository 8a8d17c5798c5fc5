import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells the path of each file that changes in a folder or a folder in it. It watches folder by folder, for Node's own recursive
 * watch on Linux loses a file once another was put in its place, as editors do.
 */
export function watchFolder(folder: string, tell: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const add = (dir: string) => {
    watchers.get(dir)?.close();
    const watcher = watch(dir, (_event, name) => {
      if (name === null) return;
      const path = join(dir, name);
      if (isFolder(path)) addTree(path);
      tell(path);
    });
    // It is gone, and its parent says so.
    watcher.on('error', () => watcher.close());
    watchers.set(dir, watcher);
  };
  const addTree = (dir: string) => {
    add(dir);
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      if (entry.isDirectory()) addTree(join(dir, entry.name));
    }
  };
  addTree(folder);
  return () => {
    for (const watcher of watchers.values()) watcher.close();
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
