import type { EmbeddedHost } from '../../src/host/embedded';

/** Lets `count` more requests pass, then has every one refused, until the end. */
export function refuseAfter({ traffic, failures }: EmbeddedHost, count: number): { end: () => void } {
  const last = traffic.syncs.length + count;
  const push = traffic.syncs.push.bind(traffic.syncs);
  traffic.syncs.push = (...items) => {
    const length = push(...items);
    if (length >= last) failures.activityLimit = Infinity;
    return length;
  };
  return {
    end: () => {
      traffic.syncs.push = push;
      failures.activityLimit = 0;
    },
  };
}
