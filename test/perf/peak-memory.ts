import { readFileSync } from 'node:fs';

/**
 * Most memory that this process ever held, in MB. On Linux the mark of the process's own memory is read: what `getrusage`
 * says starts from the size of the process that started it.
 */
export function peakMegabytes(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (kilobytes !== undefined) return Math.round(Number(kilobytes) / 1024);
  } catch {
    // No such file: another system.
  }
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
