import categories from '../../src/census/data/agec.json';
import thresholds from '../../src/census/data/thresholds.json';
import { asUtcDate } from './calendar';
import { DEPARTMENTS } from './departments';
import { FAMILIES } from './nomenclature';
import { DATE_FORMAT, MONEY_FORMAT, TEXT_FORMAT } from './sheet-style';
import type { TableCell, TableSheet } from './table-sheet';

const yesNo = (value: boolean): string => (value ? 'Oui' : 'Non');
const date = (iso: string | null): Date | null => (iso === null ? null : asUtcDate(iso));

export function nomenclatureSheet(): TableSheet {
  return {
    sheet: 'Nomenclature',
    table: 'Nomenclature',
    title: 'Nomenclature régionale des achats',
    note: 'En vigueur depuis 2019. Choisissez le code ici, puis recopiez-le tel quel : deux chiffres, un point, deux chiffres.',
    columns: [
      { header: 'Code', width: 9, format: TEXT_FORMAT, centre: true },
      { header: 'Libellé', width: 52, wrap: true },
      { header: 'Famille', width: 42, wrap: true },
      { header: "Type d'achat", width: 24 },
      { header: 'CPV', width: 13, format: TEXT_FORMAT, centre: true },
      { header: 'Catégorie AGEC', width: 11, centre: true },
      { header: 'Insertion', width: 10, centre: true },
      { header: 'Indice', width: 13, centre: true },
      { header: 'EGalim', width: 9, centre: true },
    ],
    rows: FAMILIES.map((family) => [
      family.code,
      family.label,
      family.family,
      family.purchaseType,
      family.cpv,
      family.agec,
      yesNo(family.insertion),
      family.index,
      yesNo(family.egalim),
    ]),
  };
}

export function departmentsSheet(): TableSheet {
  return {
    sheet: 'Directions',
    table: 'Directions',
    title: "Directions prescriptrices d'achats",
    note: 'Liste fermée : la colonne « Direction prescriptrice » du recensement y puise ses valeurs.',
    columns: [
      { header: 'Sigle', width: 10, centre: true },
      { header: 'Direction', width: 62 },
      { header: 'Pôle', width: 44 },
    ],
    rows: DEPARTMENTS.map((department) => [department.acronym, department.name, department.pole]),
  };
}

/** How far a figure was checked, in the service's words. */
function checkedState(confidence: string): string {
  if (/NON VÉRIFIÉS/.test(confidence)) return 'taux à saisir';
  if (/recyclé inconnu/.test(confidence)) return 'taux de recyclé à saisir';
  if (/^À CONFIRMER/.test(confidence)) return 'à confirmer';
  if (/^haute pour/.test(confidence)) return confidence.replace('haute', 'vérifié');
  return /^(vérifié|haute)/.test(confidence) ? 'vérifié' : 'à vérifier';
}

/** The campaign of a year: it counts the needs of the year after. */
export function campaignSheet(campaign: number, deadline: string): TableSheet {
  return {
    sheet: 'Campagne',
    table: 'Campagne',
    title: 'Campagne de recensement',
    note: "La campagne d'une année recense les besoins de l'année suivante.",
    columns: [
      { header: 'Paramètre', width: 34 },
      { header: 'Valeur', width: 46, centre: true },
      { header: 'Remarque', width: 60, wrap: true },
    ],
    rows: [
      ['Année de la campagne', campaign, null],
      ['Année de recensement', campaign + 1, 'Année des besoins recensés'],
      ['Première campagne', 2018, 'Le recensement est reconduit chaque année depuis 2018'],
      [
        'Registre des marchés complet depuis',
        campaign,
        "Des années d'avant, le registre ne tient que les marchés en cours : aucun indicateur n'y est compté",
      ],
      ['Collectivité', 'Région des Pays de la Loire', null],
      ['Service pilote', 'Service commande publique et stratégie achat', null],
      ['Date limite de retour', asUtcDate(deadline), 'Retour des directions avant la préparation budgétaire'],
    ],
  };
}

export function thresholdsSheet(): TableSheet {
  return {
    sheet: 'Seuils',
    table: 'Seuils',
    title: 'Seuils de la commande publique',
    note: 'Montants HT, comparés à la date de lancement de chaque consultation. Une ligne inactive ne sert à aucun contrôle.',
    columns: [
      { header: 'Identifiant', width: 14 },
      { header: 'Objet', width: 34, wrap: true },
      { header: 'Type de marché', width: 26, wrap: true },
      { header: 'Acheteur', width: 28, wrap: true },
      { header: 'Opérateur', width: 10, centre: true },
      { header: 'Montant HT', width: 15, format: MONEY_FORMAT },
      { header: 'Début', width: 12, format: DATE_FORMAT, centre: true },
      { header: 'Fin', width: 12, format: DATE_FORMAT, centre: true },
      { header: 'Texte', width: 34, wrap: true },
      { header: 'Confiance', width: 22, wrap: true },
      { header: 'Actif', width: 8, centre: true },
    ],
    rows: thresholds.map((threshold): TableCell[] => [
      threshold.id,
      threshold.subject,
      threshold.contractType,
      threshold.buyer,
      threshold.operator,
      threshold.amount,
      date(threshold.start),
      date(threshold.end),
      threshold.legalText,
      checkedState(threshold.confidence),
      yesNo(threshold.active),
    ]),
  };
}

type Rate = number | string | null | undefined;
const rate = (value: Rate): TableCell => (typeof value === 'string' ? 'SO' : (value ?? null));

/** AGEC rates; what is not verified stays blank, « SO » is no target. */
export function agecSheet(): TableSheet {
  const years = [2024, 2027, 2030];
  return {
    sheet: 'Taux AGEC',
    table: 'TauxAGEC',
    title: 'Taux minimaux de réemploi et de recyclé (loi AGEC, article 58)',
    note: "En pourcentage de la dépense annuelle HT. Case vide : taux à saisir depuis l'annexe du décret n° 2024-134. SO : sans objet.",
    columns: [
      { header: 'N°', width: 7, centre: true },
      { header: 'Catégorie', width: 62, wrap: true },
      ...years.flatMap((year) => [
        { header: `Réemploi ${year}`, width: 11, centre: true },
        { header: `Recyclé ${year}`, width: 11, centre: true },
      ]),
      { header: 'Confiance', width: 30, wrap: true },
    ],
    rows: categories.map((category): TableCell[] => [
      category.number,
      category.label,
      ...years.flatMap((year) => {
        const found = category.rates.find((entry) => entry.year === year);
        return [rate(found?.reuse as Rate), rate(found?.recycled as Rate)];
      }),
      checkedState(category.confidence),
    ]),
  };
}

/** Lead times that the service plans with, in days from launch to notification. */
export function leadTimesSheet(): TableSheet {
  return {
    sheet: 'Délais',
    table: 'Delais',
    title: 'Délais de passation',
    note: 'Jours calendaires entre le lancement de la consultation et la notification. À adapter par le service.',
    columns: [
      { header: 'Procédure', width: 40 },
      { header: 'À partir de (€ HT)', width: 14, format: MONEY_FORMAT },
      { header: 'Délai minimal (jours)', width: 13, centre: true },
      { header: 'Délai prévu (jours)', width: 13, centre: true },
      { header: 'Remarque', width: 52, wrap: true },
    ],
    rows: [
      ['Sans publicité ni mise en concurrence', null, 15, 30, 'Devis'],
      ['Procédure adaptée (MAPA)', null, 60, 90, null],
      ['Procédure adaptée (MAPA)', 90_000, 90, 120, 'Publicité au BOAMP ou dans un journal habilité'],
      ["Appel d'offres ouvert", null, 150, 210, "Commission d'appel d'offres et contrôle de légalité compris"],
      ["Appel d'offres restreint", null, 210, 270, null],
      ['Procédure avec négociation', null, 210, 270, null],
      ['Dialogue compétitif', null, 270, 365, null],
      ['Concours', null, 270, 365, null],
      ['Marché subséquent', null, 30, 60, null],
      ["Centrale d'achat", null, 15, 30, null],
      ['Reconduction', null, 90, 120, "Préavis d'ordinaire de trois mois avant l'échéance"],
    ],
  };
}
