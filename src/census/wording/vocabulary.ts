const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Folded words that only tie others together. */
export const FUNCTION_WORDS = set(`
  a au aux avec ce ces cet cette chez comme d dans de des du elle en entre et est eux hors il ils j jusque l la le les leur
  leurs lors lorsque ma mais me mes mon n ne nos notre nous ou par pas plus pour pres qu que quel quelle qui s sa sans se
  selon ses si son sont sous sur t ta te tes ton tous tout toute toutes un une vers via vos votre vous y etc dont ainsi afin
  suite relatif relative relatifs relatives compris incluant notamment type types divers diverses differents differentes
`);

/** Folded words that most titles of needs may hold without saying what is bought. */
export const GENERIC_WORDS = set(`
  achat achats acquisition acquisitions approvisionnement besoin besoins commande commandes consultation contrat contrats
  fourniture fournitures lancement lot lots marche marches mise mission missions nouveau nouveaux nouvelle nouvelles objet
  passation prestation prestations procedure produit produits programme projet projets realisation reconduction relance
  renouvellement service services solution solutions accord accords cadre annuel annuelle annuels annuelles pluriannuel
  region regional regionale regionaux regionales profit compte besoins
`);

/** For whom and where a Region buys, rather than what: half of its titles name one of these. */
export const CONTEXT_WORDS = set(
  'agent antenne batiment collectivite direction eleve etablissement gare internat lycee region siege site territoire',
);

/** What letters stand for in the titles of French public buyers. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    aap: 'appel projet',
    amo: 'assistance maitrise ouvrage',
    amoa: 'assistance maitrise ouvrage',
    bio: 'biologique',
    bur: 'bureau',
    cvc: 'chauffage ventilation climatisation',
    ct: 'controle technique',
    dasri: 'dechet risque infectieux',
    deee: 'dechet equipement electrique electronique',
    ecm: 'enlevement collecte materiel',
    elec: 'electrique',
    ent: 'espace numerique travail',
    entr: 'entretien',
    epi: 'equipement protection individuelle',
    equip: 'equipement',
    fourn: 'fourniture',
    geotech: 'geotechnique',
    ged: 'gestion electronique document',
    gtb: 'gestion technique batiment',
    hqe: 'haute qualite environnementale',
    imp: 'impression',
    info: 'informatique',
    irve: 'borne recharge vehicule electrique',
    it: 'informatique',
    log: 'logiciel',
    maint: 'maintenance',
    mob: 'mobilier',
    moa: 'maitrise ouvrage',
    moe: 'maitrise oeuvre',
    mgp: 'marche global performance',
    opc: 'ordonnancement pilotage coordination',
    ordi: 'ordinateur',
    pc: 'ordinateur',
    pemd: 'produit equipement materiau dechet',
    photoc: 'photocopieur',
    pi: 'prestation intellectuelle',
    pl: 'poids lourd',
    rh: 'ressource humaine',
    rse: 'responsabilite sociale',
    si: 'systeme information',
    sig: 'systeme information geographique',
    sps: 'securite protection sante',
    ssi: 'securite incendie',
    svt: 'science vie terre',
    tce: 'tous corps etat',
    tel: 'telephonie',
    tma: 'maintenance applicative',
    tvx: 'travaux',
    vae: 'velo assistance electrique',
    vl: 'vehicule',
    vp: 'vehicule',
    vrd: 'voirie reseau',
    vul: 'vehicule utilitaire leger',
  }).map(([letters, words]) => [letters, words.split(' ')]),
);

/** Figures written as words, and orders. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    deux: '2',
    trois: '3',
    quatre: '4',
    cinq: '5',
    six: '6',
    sept: '7',
    huit: '8',
    dix: '10',
    premier: '1',
    premiere: '1',
    second: '2',
    seconde: '2',
    deuxieme: '2',
    troisieme: '3',
    quatrieme: '4',
  }),
);

/** Words that tell places apart although they are no names. */
export const DIRECTIONS = set('nord sud ouest nord-est nord-ouest sud-est sud-ouest');

/** Words after which a single letter or figure tells one part from another: « lot B », « tranche II ». */
export const PART_WORDS = set(
  'lot tranche phase zone secteur batiment groupe partie ligne site section volet ilot niveau etape axe classe',
);
