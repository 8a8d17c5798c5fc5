/** Milliseconds of processor time that this thread has had: what a busy machine makes it wait for doesn't count. */
export function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
