export type { Completion } from './completion';
export { planCompletions } from './plan-completions';
