import type { HostLocale } from '../formats';

/** Sentences in the words of Excel, by code. */
const FRENCH: Record<string, string> = {
  AccessDenied: 'Vous ne pouvez pas effectuer l’opération demandée.',
  ApiNotFound:
    'L’API que vous essayez d’utiliser est introuvable. Elle est peut-être disponible dans une version plus récente d’Excel.',
  Conflict: 'La demande n’a pas pu être traitée en raison d’un conflit.',
  GeneralException: 'Une erreur interne s’est produite lors du traitement de la demande.',
  InsertDeleteConflict: 'L’insertion ou la suppression demandée a provoqué un conflit.',
  InvalidArgument: 'L’argument n’est pas valide, est manquant ou n’est pas au bon format.',
  InvalidObjectPath: 'Le chemin d’accès de l’objet n’est pas valide.',
  InvalidOperation: 'L’opération n’est pas valide sur l’objet.',
  InvalidReference: 'Cette référence n’est pas valide pour l’opération en cours.',
  ItemAlreadyExists: 'La ressource en cours de création existe déjà.',
  ItemNotFound: 'La ressource demandée n’existe pas.',
  MergedRangeConflict: 'L’opération ne peut pas être effectuée sur des cellules fusionnées.',
  NotImplemented: 'La fonctionnalité demandée n’est pas implémentée.',
  PivotTableRangeConflict: 'L’opération tentée provoque un conflit avec une plage de tableau croisé dynamique.',
  UnsupportedOperation: 'L’opération tentée n’est pas prise en charge.',
};

const ENGLISH: Record<string, string> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  Conflict: 'The request could not be processed because of a conflict.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidObjectPath: 'The object path is invalid.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: 'The operation cannot be done on merged cells.',
  NotImplemented: "The requested feature isn't implemented.",
  PivotTableRangeConflict: 'The attempted operation causes a conflict with a PivotTable range.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
};

/** The sentence that Excel shows for a code, and in brackets what was wrong. */
export function describeRefusal(locale: HostLocale, code: string, detail: string): string {
  const sentence = (locale === 'fr-FR' ? FRENCH : ENGLISH)[code] ?? code;
  return detail && detail !== code ? `${sentence} [${detail}]` : sentence;
}
