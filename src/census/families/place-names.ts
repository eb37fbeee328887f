import { fold } from '../../table/normalise';

/** What a text that names a place starts with. « parc » and « pôle » are left out: « parc informatique » is no place. */
const PLACE =
  /^(ancien(ne)?s? )?(abbaye|aeroport|agence|annexe|antenne|atelier|avenue|base|batiment|boulevard|campus|cfa|chateau|cite|college|collegiale|ecole|entrepot|ferme|gare|gymnase|halle|hotel|ile|immeuble|internat|lycee|magasin|maison de (la|l)|musee|parking|port|quai|restaurant|rue|siege|site|stade|tour)s?\b/;

/** « – Nantes (44) », « (Vendée) » say where. */
const WHERE = /\((\d{2,3}|2[ab]|loire[ -]atlantique|maine[ -]et[ -]loire|mayenne|sarthe|vendee)\)\s*$/;

/** What is done there: the text names an operation, an event or a programme. */
const OPERATION =
  /\b(amenag|acquisition|agrandiss|chantier|construct|creation|demenag|demol|desamiant|equipement|evenement|extension|festival|inaugur|install|isolation|modernis|numero|operation|phase|plan|program|projet|reamenag|reconstruct|reconvers|refection|rehabilit|remplac|renov|reorganis|restaur(ation|er)|restructur|salon|schema|securis|surelev|tranche|transform|travaux|unite)/;

/** « 2027-12 », « OP 14 », a year: the number of an operation. A post code before a name is none. */
const NUMBER = /\b(19|20)\d\d\b|\d+[-/_.]\d+|\b(op|ope|lot|n°|no)\.? ?\d/;

/**
 * Whether a text of the column of operations names only a place: a site makes no functional unit of what is bought there.
 * A text that says what is done at the place names an operation; one that is not known to be a place may be a unit.
 */
export const namesPlaceOnly = (text: string): boolean => {
  const name = fold(text);
  if (name.includes(':') || OPERATION.test(name) || NUMBER.test(name)) return false;
  return PLACE.test(name) || WHERE.test(name);
};
