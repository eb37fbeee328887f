export { EmbeddedHost } from './embedded';
export type { HostFailures, HostOptions } from './host-options';
export type { SyncFigures, Traffic } from './traffic';
