/**
 * Hours of insertion that a contract should give: 10 hours for 10 000 € before tax, the ratio of the Region's report
 * (bilan SSPASER, action 26). Rounded to the hour.
 * @param cents value of the contract before tax
 */
export const insertionHours = (cents: number): number => Math.round((cents / 1_000_000) * HOURS_PER_10_000_EUROS);

const HOURS_PER_10_000_EUROS = 10;
