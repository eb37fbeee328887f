import { columnOf } from '../../src/census/columns';
import { RULE_GROUPS, type RuleGroup } from '../../src/census/rules';
import type { Rule } from '../../src/census/rules/rule';
import { fr } from '../../src/i18n/fr';

/** Test files of each rule, by its id: paths from the root of the project. */
export type TestFiles = ReadonlyMap<string, readonly string[]>;

const texts = fr.rules;

/** `docs/controles.md`: every rule of the catalogue, with its columns, source, what to do and where it is tested. */
export function ruleGuide(tests: TestFiles): string {
  const groups = RULE_GROUPS.filter(({ rules }) => rules.length > 0);
  const count = groups.reduce((sum, { rules }) => sum + rules.length, 0);
  return [
    '# Contrôles du recensement',
    '',
    '<!-- Écrit par `npm run docs` à partir du catalogue des règles : ne pas modifier à la main. -->',
    '',
    `Le complément contrôle chaque ligne du recensement avec ${count} règles. Une **erreur** empêche de considérer la ligne comme prête,`,
    'un **avertissement** demande un regard, une **information** propose quelque chose. Un avertissement ou une information peut être accepté avec un motif ; une erreur se corrige.',
    'La gravité indiquée est la plus courante : une valeur non comprise, par exemple, est une erreur dans une colonne obligatoire et un avertissement ailleurs.',
    "Une règle à laquelle il manque une colonne ne s'exécute pas. Les seuils, délais et taux sont ceux en vigueur à la date de lancement de la ligne ; les tables de paramètres du classeur les remplacent.",
    '',
    '| Règle | Contrôle | Gravité |',
    '| --- | --- | --- |',
    ...groups.flatMap(({ rules }) => rules.map(summaryLine)),
    '',
    ...groups.flatMap((group) => groupSection(group, tests)),
  ]
    .join('\n')
    .replace(/(?<=\p{L})'(?=\p{L}|«)/gu, '’');
}

const anchor = (rule: Rule): string => rule.id.toLowerCase();

const summaryLine = (rule: Rule): string =>
  `| [${rule.id}](#${anchor(rule)}) | ${cellText(texts[rule.id].title)} | ${severityName(rule)} |`;

const severityName = (rule: Rule): string => texts.severity[rule.severity];

function groupSection({ key, rules }: RuleGroup, tests: TestFiles): string[] {
  return [`## ${texts.groups[key]}`, '', ...rules.flatMap((rule) => ruleSection(rule, tests))];
}

function ruleSection(rule: Rule, tests: TestFiles): string[] {
  const { title, source, message, advice } = texts[rule.id];
  const columns = rule.columns.map((key) => `« ${columnOf(key).label} »`);
  const files = tests.get(rule.id) ?? [];
  return [
    `<a id="${anchor(rule)}"></a>`,
    '',
    `### ${rule.id} – ${title}`,
    '',
    `- Gravité : ${severityName(rule).toLowerCase()}`,
    `- Colonnes nécessaires : ${columns.length > 0 ? columns.join(', ') : 'aucune en particulier'}`,
    `- Message : ${message}`,
    `- Que faire : ${advice}`,
    `- Source : ${source}`,
    `- Éprouvée dans : ${files.map((file) => `[${file}](../${file})`).join(', ')}`,
    '',
  ];
}

const cellText = (text: string): string => text.replaceAll('|', '\\|');
