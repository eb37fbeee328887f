/** How texts stand for numbers and dates: the language of the user and the date system of the workbook. */
export interface TextLocale {
  /** `en-US` or `fr-FR`. */
  readonly name: string;
  readonly date1904: boolean;
}

export const isFrench = (locale: TextLocale): boolean => locale.name === 'fr-FR';
