export * from './locale';
export * from './local-formula';
export * from './number-format';
export * from './render';
export * from './typed-input';
