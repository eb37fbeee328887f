import type { ColumnKey } from './columns';

/** What people write instead of a value of a closed list, folded; `null` stands for an empty cell. */
type Variants = readonly (readonly [RegExp, string | null])[];

const NO = /^(n(on)?|-|aucune?|neant|sans( objet)?|0)$/;

const PROCEDURE: Variants = [
  [/^(mapa|pa|procedure adaptee)\b/, 'Procédure adaptée (MAPA)'],
  [/^(aor|ao restreint)\b/, "Appel d'offres restreint"],
  [/^(aoo|ao|ao ouvert|ao europeen|procedure formalisee ouverte)$/, "Appel d'offres ouvert"],
  [/^(mnsp|mpspmc|pspmc|gre a gre|(3 |trois )?devis|sur devis)\b/, 'Sans publicité ni mise en concurrence'],
  [/^sans (pub|mise en concurrence)/, 'Sans publicité ni mise en concurrence'],
  [/^(marche |procedure )?negociee? sans (pub|mise)/, 'Sans publicité ni mise en concurrence'],
  [/^(pan|pn|pcn|procedure negociee|procedure avec nego[a-z]*\.?)$/, 'Procédure avec négociation'],
  [/^(ms|marches? subsequents?)\b/, 'Marché subséquent'],
  [/^(bc|bdc|bons? de commandes?)$/, 'Bon de commande'],
  [/^(ugap|centrale|centrale d'achats?)( .*)?$/, "Centrale d'achat"],
  [/^(dsp|concessions?|delegation de service public)$/, 'Concession / DSP'],
];

const FORM: Variants = [
  [/^(marche |forme )?(ordinaire|simple|classique)$/, 'Marché ordinaire'],
  [/^(marche )?(a )?tranches?( .*)?$/, 'Marché à tranches'],
  [
    /^(acbc|ac ?(a )?bc|ac (a )?bons? de commandes?|marche a bons? de commandes?|a? ?bons? de commandes?|mabc|bc)$/,
    'Accord-cadre à bons de commande',
  ],
  [
    /^(acms|ac ?(a )?ms|ac (a )?marches? subsequents?|a? ?marches? subsequents?)$/,
    'Accord-cadre à marchés subséquents',
  ],
  [/^(ac )?mixte$/, 'Accord-cadre mixte'],
  [/^sad$/, "Système d'acquisition dynamique"],
  [/^(mgp|mpgp|cr|conception[ -]realisation|marche global( .*)?)$/, 'Marché global (MGP, conception-réalisation)'],
  [/^dsp$/, 'Concession'],
];

const SUPPORT: Variants = [
  [/^(ugap|centrale|centrale d'achats?)( .*)?$/, "Centrale d'achat"],
  [/^(gc|gdc|groupement)$/, 'Groupement de commandes'],
  [/^(propre|marche propre|region|interne|n(on)?|aucun)$/, 'Procédure propre'],
  [/^(partenaire|marche partenaire)$/, "Marché d'un partenaire"],
  [/^(in[ -]house|spl)$/, 'Quasi-régie'],
];

const RESERVED: Variants = [
  [NO, 'Non'],
  [/^(ea|esat|ea ?[/,+-] ?esat|esat ?[/,+-] ?ea|esat (ou|et) ea|ea (ou|et) esat)$/, 'EA / ESAT (L2113-12)'],
  [/^(siae|iae|aci|ei)$/, 'SIAE (L2113-13)'],
  [/^(ea ?\/ ?)?esat(( ?\/ ?| et | ou )ea)?( ?[/,+] ?| et | ou )siae$/, 'EA / ESAT et SIAE (L2113-14)'],
  [/^(eess|ess)$/, 'EESS (L2113-15)'],
];

/**
 * Spellings understood in the closed lists that the code has no vocabulary of its own for. Only what leaves no doubt: « Accord-cadre »
 * alone, which may be any of three, is not understood.
 */
export const LIST_VARIANTS: Partial<Record<ColumnKey, Variants>> = {
  procedure: PROCEDURE,
  forme: FORM,
  support: SUPPORT,
  section: [
    [/^(f|fct|fonct\.?|sf)$/, 'Fonctionnement'],
    [/^(i|inv\.?|invest\.?|si)$/, 'Investissement'],
  ],
  credits: [
    [/^(o|x|ok|inscrits?|votes?)$/, 'Oui'],
    [/^(n|-|non inscrits?)$/, 'Non'],
    [/^(demandes?|a demander|demande au bp|bp|a inscrire( au bp)?)$/, 'Demandés au BP'],
  ],
  priorite: [
    [/^(h|1|p1|elevee?|forte?|haut|urgente?|prioritaire)$/, 'Haute'],
    [/^(m|2|p2|moyen|normale?)$/, 'Moyenne'],
    [/^(b|3|p3|faible|bas)$/, 'Basse'],
  ],
  indice: [
    [NO, null],
    [/^(ir|(indice )?(de )?reparabilite)$/, 'réparabilité'],
    [/^(id|(indice )?(de )?durabilite)$/, 'durabilité'],
  ],
  reserve: RESERVED,
  sourcing: [
    [NO, 'Non'],
    [/^(fait|effectue|termine|realisee?)$/, 'Réalisé'],
    [/^(a faire|a prevoir|a realiser|prevue?|planifie|en cours)$/, 'Prévu'],
  ],
  motif_sans_social: [[NO, null]],
};
