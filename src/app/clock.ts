const two = (part: number) => String(part).padStart(2, '0');

/** Today where the user is, as `2026-11-23`. Only this file looks at the clock. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The present moment where the user is, as `2026-11-23T19:24:05`. */
export function thisMoment(now = new Date()): string {
  return `${today(now)}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}
