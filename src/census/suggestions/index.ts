export { CodeAsker } from './code-asker';
export { learnedNeeds } from './learned-needs';
export { CodeSuggester, type CodeSuggestion, type LearnedNeed, type SuggestOptions } from './suggest-codes';
