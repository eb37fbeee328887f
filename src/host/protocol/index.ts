export * from './api-error';
export * from './assign';
export * from './class-definition';
export * from './host-object';
export * from './interpreter';
export * from './load-tree';
export * from './query';
export * from './wire';
export * as args from './arguments';
