/** What a waiver can silence, for those who offer one. */
export { canBeWaived } from '../census/waivers/apply-waivers';
