import { columnOf } from '../../src/census/columns';
import { INDICATORS } from '../../src/census/indicators';
import type { Axis, Indicator } from '../../src/census/indicators/indicator';
import { keysOfMeasure, type Measure } from '../../src/census/indicators/measure';
import { REGISTER_SCHEMAS, schemaOf } from '../../src/census/registers/schemas';
import type { Fields, RegisterSchema } from '../../src/census/registers/register';
import { frenchNumber } from '../../src/census/french-number';
import { fr } from '../../src/i18n/fr';

const texts = fr.sheets;

const AXES: readonly Axis[] = ['general', 'governance', 'economic', 'environmental', 'social'];

/** `docs/indicateurs.md`: every indicator of the catalogue with what it counts, and the columns of every register. */
export function indicatorGuide(): string {
  return [
    '# Indicateurs du SSPASER',
    '',
    '<!-- Écrit par `npm run docs` à partir du catalogue des indicateurs : ne pas modifier à la main. -->',
    '',
    `Le complément connaît les ${INDICATORS.length} indicateurs du bilan. Chacun est calculé sur les lignes du recensement ou d'un registre du classeur, pour l'année de la campagne et pour`,
    'toute autre année que les registres portent. À défaut de registre, la valeur déclarée dans la table `ValeursDeclarees` est reprise, et dite telle. Sinon l’indicateur est **manquant**, avec son motif : ce qui n’est pas connu n’est jamais 0.',
    'Dans le classeur, valeurs, numérateurs et dénominateurs sont des formules sur les tables. Une colonne nécessaire qu’aucune ligne de l’année ne remplit rend l’indicateur manquant.',
    'Les cibles viennent de la table `Cibles` ; sans elle, seules celles que le bilan publie s’appliquent.',
    '',
    '| Indicateur | Libellé | Unité | Table |',
    '| --- | --- | --- | --- |',
    ...INDICATORS.map(summaryLine),
    '',
    ...AXES.flatMap(axisSection),
    '## Registres',
    '',
    'Un registre est une table du nom indiqué, ou une plage simple sur une feuille de ce nom, avec ou sans lignes de titre au-dessus. L’ordre des colonnes est libre ; toutes ne sont pas nécessaires. Un registre peut porter plusieurs années.',
    '',
    ...REGISTER_SCHEMAS.flatMap(registerSection),
  ].join('\n');
}

const anchor = (id: string): string => id.toLowerCase();

const summaryLine = ({ id }: Indicator): string => {
  const { label, unit, source } = texts.indicators[id];
  return `| [${id}](#${anchor(id)}) | ${label} | ${unit} | ${source} |`;
};

function axisSection(axis: Axis): string[] {
  const indicators = INDICATORS.filter((indicator) => indicator.axis === axis);
  return [`## ${texts.axes[axis]}`, '', ...indicators.flatMap(indicatorSection)];
}

function indicatorSection(indicator: Indicator): string[] {
  const { id, action, target } = indicator;
  const { label, unit, perimeter, source, numerator, denominator } = texts.indicators[id];
  return [
    `<a id="${anchor(id)}"></a>`,
    '',
    `### ${id} – ${label}`,
    '',
    ...(action === null ? [] : [`- Action : ${action}`]),
    `- Unité : ${unit}`,
    `- Périmètre : ${perimeter}`,
    `- Numérateur : ${numerator}`,
    ...(denominator === '' ? [] : [`- Dénominateur : ${denominator}`]),
    `- Source : ${source}`,
    `- Colonnes nécessaires : ${neededColumns(indicator)}`,
    ...(target ? [`- Cible publiée : ${frenchNumber(target.value)} ${unit} en ${target.deadline}`] : []),
    '',
  ];
}

function neededColumns(indicator: Indicator): string {
  if (indicator.over === 'census') {
    const labels = indicator.columns.map((key) => `« ${columnOf(key).label} »`);
    return labels.length > 0 ? labels.join(', ') : 'aucune';
  }
  const ways = indicator.measures.map(measureColumns);
  return ways.length > 0 ? ways.join(' ; à défaut ') : 'aucune';
}

function measureColumns(measure: Measure): string {
  const { fields, yearKeys = [] } = schemaOf(measure.register);
  const conditions = [measure.numerator, ...(measure.denominator ? [measure.denominator] : [])];
  const optional = new Set(
    conditions.flatMap(({ where }) => where.filter((each) => each.optional).map(({ key }) => key)),
  );
  const years = measure.period ? [] : [yearKeys.map((key) => `« ${fields[key]!.label} »`).join(' ou ')];
  const columns = keysOfMeasure(measure).map(
    (key) => `« ${fields[key]!.label} »${optional.has(key) ? ' (facultative)' : ''}`,
  );
  return [...years, ...columns].join(', ');
}

function registerSection({ names, fields }: RegisterSchema<Fields>): string[] {
  const lines = Object.values(fields).map(
    ({ label, required, synonyms }) =>
      `| ${label} | ${required ? 'oui' : ''} | ${synonyms.map((synonym) => synonym.replaceAll('|', '\\|')).join(' · ')} |`,
  );
  return [
    `### ${names[0]}`,
    '',
    `Noms de feuille acceptés : ${names.map((name) => `« ${name} »`).join(', ')}.`,
    '',
    '| Colonne | Nécessaire | Autres en-têtes compris |',
    '| --- | --- | --- |',
    ...lines,
    '',
  ];
}
