export { EmbeddedHost } from './embedded';
export type { HostFailures } from './failure-switches';
export type { HostOptions } from './host-options';
export type { SyncFigures, Traffic } from './traffic';
