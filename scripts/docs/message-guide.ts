import type { CensusErrorCode } from '../../src/census/census-error';
import { fr } from '../../src/i18n/fr';

/** Sentences by stable code; some are made of the place concerned, some have `{places}` to fill. */
type Sentences = Readonly<Record<string, string | ((...places: never[]) => string)>>;

const texts = fr.rules.census;

/** Why a census cannot be read, by code. */
const READING: Record<
  Extract<CensusErrorCode, `CENSUS_${string}` | 'COLUMN_MISSING' | 'YEAR_NOT_FOUND' | 'SHEET_NOT_FOUND'>,
  string
> = {
  CENSUS_NOT_FOUND: texts.notFound,
  CENSUS_AMBIGUOUS: texts.ambiguous,
  CENSUS_EMPTY: texts.empty,
  COLUMN_MISSING: texts.columnMissing,
  YEAR_NOT_FOUND: texts.yearNotFound,
  SHEET_NOT_FOUND: texts.sheetNotFound,
};

const { CANCELLED, PART_NOT_LOADED, UNEXPECTED } = fr.errors;

const SECTIONS: readonly { title: string; text: string; sentences: Sentences }[] = [
  { title: 'Le recensement ne peut pas être lu', text: 'Rien n’est écrit.', sentences: READING },
  {
    title: 'Excel refuse ou ne répond pas',
    text: 'Recommencer ne double rien : le complément réécrit ses feuilles, jamais les vôtres.',
    sentences: fr.errors.excel,
  },
  {
    title: 'Le complément',
    text: 'Ces messages ne tiennent ni au recensement ni à Excel.',
    sentences: { CANCELLED, PART_NOT_LOADED, UNEXPECTED },
  },
  {
    title: 'Une cellule n’a pas été modifiée',
    text: 'Une correction, un complément, une saisie ou une annulation laisse ces cellules comme elles étaient et fait le reste.',
    sentences: fr.app.refusals,
  },
  { title: 'Dérogations', text: 'Rien n’est enregistré.', sentences: fr.errors.waivers },
  { title: 'Fiches SSPASER', text: 'Rien n’est écrit.', sentences: fr.errors.sspaser },
  {
    title: 'Comparaison avec un recensement précédent',
    text: 'Le fichier n’est que lu.',
    sentences: fr.errors.previous,
  },
  {
    title: 'Modèle de campagne et réunion des classeurs',
    text: 'Les fichiers choisis ne sont que lus.',
    sentences: { ...fr.template.errors, ...fr.pane.campaign.fileFailures },
  },
  {
    title: 'Lignes et fichiers à revoir après la réunion des classeurs',
    text: 'Ces remarques sont dans les feuilles « Fichiers réunis » et « Lignes à revoir » ; le reste est repris.',
    sentences: { ...fr.consolidation.codes, ...fr.consolidation.failures },
  },
  {
    title: 'En ligne de commande',
    text: 'Le code de retour est 2 ; ce qui existait n’est pas touché.',
    sentences: { ...fr.errors.file, ...fr.cli.problems },
  },
];

/** `docs/messages.md`: every code that users meet, with the sentence that says what is wrong and what to do. */
export function messageGuide(): string {
  return [
    '# Messages et codes',
    '',
    '<!-- Écrit par `npm run docs` à partir du catalogue des messages : ne pas modifier à la main. -->',
    '',
    'Chaque message dit ce qui ne va pas, où, et que faire. Son code, affiché sous la phrase ou copié par **Copier le détail**, aide l’assistance ; les « … » sont remplacés par le nom de la feuille, du fichier ou de la cellule.',
    '',
    ...SECTIONS.flatMap(({ title, text, sentences }) => [
      `## ${title}`,
      '',
      text,
      '',
      '| Code | Message |',
      '| --- | --- |',
      ...Object.entries(sentences).map(([code, sentence]) => `| \`${code}\` | ${words(sentence)} |`),
      '',
    ]),
  ]
    .join('\n')
    .replace(/(?<=\p{L})'(?=\p{L}|«)/gu, '’');
}

/** The sentence with « … » for every name that it is filled with. */
function words(sentence: Sentences[string]): string {
  const made = typeof sentence === 'string' ? sentence : sentence(...(['…', '…'] as never[]));
  return made.replace(/\{\w+\}/g, '…').replaceAll('|', '\\|');
}
