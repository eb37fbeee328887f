import { BEFORE, OUT_OF } from './bilan-sentence-parts';

/** Bilan SPASER: environmental axis. */
export const bilanEnvironmental = {
  axis: {
    title: 'Environnemental',
    intro:
      'Réduire l’effet des achats sur la santé, les ressources, le climat et la biodiversité : choisir des bâtiments, des biens et des services sobres.',
  },
  actions: {
    11: {
      title: 'Suivre un référentiel de qualité environnementale des bâtiments',
      context:
        'Opérations neuves et restructurations suivent une démarche de qualité, auditée quand elle est certifiée.',
    },
    12: {
      title: 'Construire bas carbone : biosourcé, recyclé, réemployé',
      context: 'Rechercher dans les opérations structurantes des matériaux biosourcés, recyclés ou issus du réemploi.',
    },
    13: {
      title: 'Concevoir des bâtiments sobres et efficaces',
      context: 'Penser la consommation d’énergie et de matière dès la définition du besoin.',
    },
    14: {
      title: 'Acheter issu du réemploi, recyclé ou biosourcé',
      context:
        'La nomenclature signale les familles d’achat visées par la loi AGEC ; la feuille AGEC détaille les catégories.',
    },
    15: {
      title: 'Favoriser les biens qui durent et se réparent',
      context: 'Préférer la durée d’usage, la réparabilité et l’usage à la propriété.',
    },
    16: {
      title: 'Développer les écolabels',
      context: 'Privilégier les produits porteurs d’un écolabel chaque fois que l’offre existe.',
    },
    17: {
      title: 'Limiter le plastique dans les fournitures',
      context: 'Demander peu d’emballages, ou aucun, dans les consultations de fournitures.',
    },
    18: {
      title: 'Acheter des denrées de qualité et de proximité',
      context: 'Ces chiffres portent sur les achats de restauration faits directement par la collectivité.',
    },
    19: {
      title: 'Développer les mobilités alternatives et douces',
      context: 'Renouveler le parc automobile vers des motorisations moins émettrices.',
    },
    20: {
      title: 'Réduire l’énergie des fournitures, décarboner les services',
      context: 'Demander des équipements économes et durables.',
    },
    21: {
      title: 'Promouvoir la sobriété et l’accessibilité numériques',
      context: 'Des services numériques sobres, que chacun puisse utiliser.',
    },
  },
  sentences: {
    'A11-1': `{v} des opérations structurantes${OUT_OF} ont une mission d’assistance HQE${BEFORE}.`,
    'A11-2': `{v} {opération structurante est|opérations structurantes sont} en étude ou en travaux${BEFORE}.`,
    'A11-3': `{v} des lycées neufs${OUT_OF} sont certifiés HQE${BEFORE}.`,
    'A11-4': `{v} {lycée est|lycées sont} en cours de certification${BEFORE}.`,
    'A12-1': `{v} des opérations structurantes${OUT_OF} atteignent un niveau du label Bâtiment biosourcé${BEFORE}.`,
    'A13-1': `{v} {opération entièrement thermique est programmée|opérations entièrement thermiques sont programmées} en marché global de performance${BEFORE}.`,
    'A13-2': `{v} {rénovation thermique globale est programmée|rénovations thermiques globales sont programmées}${BEFORE}.`,
    'A14-1': `{v} {marché intègre|marchés intègrent} des biens contenant des matières recyclées${BEFORE}.`,
    'A14-2': `Toutes catégories AGEC réunies, {v} de la dépense va au réemploi ou à la réutilisation${BEFORE}.`,
    'A14-3': `{v} de la matière des plateaux de restauration est biosourcée${BEFORE}.`,
    'A16-1': `L’écolabel est privilégié dans {v} {famille|familles} d’achat${BEFORE}.`,
    'A18-1': `{v} des achats de denrées portent un signe de qualité ou d’origine (SIQO)${BEFORE}.`,
    'A18-2': `{v} des achats de denrées sont issus de l’agriculture biologique${BEFORE}.`,
    'A18-3': `{v} des achats de denrées sont durables ou de qualité au sens d’EGalim${BEFORE}.`,
    'A18-4': `{v} des plats du jour vendus sont végétariens${OUT_OF}${BEFORE}.`,
    'A18-5': `{v} des pièces des cocktails sont végétariennes${OUT_OF}${BEFORE}.`,
    'A18-6': `La cafétéria sert {v} {repas végétarien|repas végétariens} par semaine${BEFORE}.`,
    'A19-1': `Le parc compte {v} {véhicule hybride|véhicules hybrides}${BEFORE}.`,
    'A19-2': `Il compte {v} {véhicule électrique|véhicules électriques}${BEFORE}.`,
    'A19-3': `Le parc automobile entier compte {v} {véhicule|véhicules}${BEFORE}.`,
    'A20-1': `{v} {marché prend|marchés prennent} en compte la consommation électrique${BEFORE}.`,
    'A20-2': `{v} {achat d’équipement vise|achats d’équipement visent} une durée de vie longue${BEFORE}.`,
    'A21-1': `{v} des marchés numériques${OUT_OF} portent la clause d’accessibilité (RGAA)${BEFORE}.`,
  },
};
