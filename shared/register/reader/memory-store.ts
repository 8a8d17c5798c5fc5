import type { RegisterState, RegisterStore } from './register-store.ts';

/**
 * Keeps a reader's state as long as the process lives. The register uses the stored bytes in place, so nothing is
 * held twice.
 */
export function memoryStore(): RegisterStore {
  let state: RegisterState | undefined;
  const files = new Map<string, Uint8Array>();
  return {
    loadState: async () => state,
    saveState: async (next) => {
      state = next;
    },
    loadFile: async (sha256) => files.get(sha256),
    saveFile: async (sha256, bytes) => {
      files.set(sha256, bytes);
    },
    listFiles: async () => [...files.keys()],
    deleteFile: async (sha256) => {
      files.delete(sha256);
    },
  };
}
