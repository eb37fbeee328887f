import { pure, type FunctionSpec } from './spec';

/** HYPERLINK shows its friendly name, or the address; following it is the host's business. */
export const linkFunctions: FunctionSpec[] = [
  pure('HYPERLINK', ['text', 'any?'], (address, name) => (name === undefined ? address : (name ?? 0))),
];
