/** A nomenclature code as text, always one of the nomenclature in force. */
export type CodeReading = string;
