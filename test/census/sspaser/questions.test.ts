import { fr } from '../../../src/i18n/fr';
import { en } from '../../../src/i18n/en';
import { columnOf } from '../../../src/census/columns';
import { ALL_ANSWERS, toAnswer } from '../../../src/census/sspaser/answers';
import { needFacts } from '../../../src/census/sspaser/need-facts';
import { QUESTIONS, questionsFor } from '../../../src/census/sspaser/questions';
import { headerOf, SSPASER_COLUMNS } from '../../../src/census/sspaser/sspaser-columns';
import { clauseLine, suggestClauses } from '../../../src/census/sspaser/suggest-clauses';
import { censusOf, type Row } from '../support/census-grid';

const factsOf = (row: Row) => {
  const census = censusOf([row]);
  return needFacts(census, census.needs[0]!);
};
const asked = (row: Row) => questionsFor(factsOf(row), {}).map(({ id }) => id);
const says = (row: Row, answers: Parameters<typeof suggestClauses>[1]) =>
  suggestClauses(factsOf(row), answers, fr.sheets.sspaser).map((clause) => clauseLine(clause, fr.sheets.sspaser));

test('there are 20 questions, on every side of sustainable development, serving actions of every axis', () => {
  expect(QUESTIONS).toHaveLength(20);
  expect(new Set(QUESTIONS.map(({ side }) => side))).toEqual(
    new Set(['economy', 'environment', 'social', 'governance']),
  );
  const actions = new Set(QUESTIONS.flatMap((question) => question.actions));
  // Action 6 is the questionnaire itself; every numbered action of the scheme is served by a question.
  expect(Array.from({ length: 30 }, (_, n) => n + 1).filter((action) => !actions.has(action))).toEqual([]);
});

test('what clauses come under are values of the census, and answers that call for them can be given', () => {
  const considerations = [...columnOf('consid_env').values, ...columnOf('consid_soc').values];
  for (const { answers, clauses } of QUESTIONS)
    for (const { on, consideration, lever } of clauses) {
      expect(on.filter((answer) => !answers.includes(answer))).toEqual([]);
      if (consideration !== undefined) expect(considerations).toContain(consideration);
      if (lever !== undefined) expect(columnOf('detail_env').values).toContain(lever);
    }
});

test.each([fr, en])('headers differ and can stand in formulas; hints fit into Excel’s message', ({ sheets }) => {
  const headers = SSPASER_COLUMNS.map((column) => headerOf(sheets.sspaser, column));
  expect(new Set(headers).size).toBe(headers.length);
  expect(headers.filter((header) => !/^[\p{L}° ’]{3,31}$/u.test(header))).toEqual([]);
  for (const { question } of Object.values(sheets.sspaser.questions)) expect(question.length).toBeLessThan(215);
});

test('answers fit into a list of Excel and are understood in any spelling', () => {
  expect(ALL_ANSWERS.filter((answer) => answer.includes(','))).toEqual([]);
  expect([' oui', 'OUI', 'reemploi', 'sans  objet', 'peut-être'].map(toAnswer)).toEqual([
    'Oui',
    'Oui',
    'Réemploi',
    'Sans objet',
    'peut-être',
  ]);
});

describe('a need is asked what concerns it', () => {
  const always = ['relevance', 'wholeCost', 'carbon', 'followUp', 'sharing'];

  test('by its purchase type', () => {
    expect(asked({})).toEqual([
      ...['relevance', 'pooling', 'sourcing', 'access', 'wholeCost', 'carbon'],
      // The family is eligible for insertion, and 400 000 € are above the European threshold.
      ...['reuse', 'lifetime', 'ecolabel', 'plastic', 'insertion', 'training', 'fairWork', 'followUp', 'sharing'],
    ]);
    const works = asked({ type_achat: 'Travaux', code_nomenclature: '38.01' });
    expect(works).toEqual(expect.arrayContaining(['building', 'materials']));
    expect(works).not.toEqual(expect.arrayContaining(['ecolabel']));
    expect(works).not.toContain('plastic');
  });

  test('by the facts of its family and of its row', () => {
    expect(asked({ code_nomenclature: '10.01' })).toContain('food');
    expect(asked({ code_nomenclature: '10.01', egalim: 'Non' })).not.toContain('food');
    expect(asked({ rgaa: 'Oui' })).toContain('digital');
    expect(asked({ rgaa: 'Non', cpv: '72000000-5' })).not.toContain('digital');
    expect(asked({ cpv: '72000000-5', rgaa: null })).toContain('digital');
    const eligible = asked({ eligible_insertion: 'Oui', montant_total_ht: 2_000_000 });
    expect(eligible).toEqual(expect.arrayContaining(['insertion', 'training']));
    expect(asked({ eligible_insertion: 'Oui', montant_total_ht: 20_000, montant_annuel_ht: 5_000 })).not.toContain(
      'training',
    );
    expect(asked({ reserve: 'EA / ESAT (L2113-12)' })).toContain('reserved');
    expect(asked({ reserve: 'Non' })).not.toContain('reserved');
  });

  test('a purchase from another’s contract is asked nothing on the consultation', () => {
    const ids = asked({
      support: "Centrale d'achat",
      type_achat: 'Prestations intellectuelles',
      code_nomenclature: '35.01',
    });
    expect(ids).toEqual(always);
  });
});

test('clauses follow the answers, with the figures of the need', () => {
  expect(says({}, {})).toEqual([]);
  expect(says({ cat_agec: 5 }, { reuse: 'Les deux', ecolabel: 'Non', relevance: 'Oui', followUp: 'Non' })).toEqual([
    'Fixer une part de produits issus du réemploi ou de la réutilisation (catégorie AGEC n° 5) [Clause environnementale]',
    'Fixer une part de produits contenant des matières recyclées (catégorie AGEC n° 5) [Clause environnementale]',
    'Prévoir un bilan annuel du titulaire, avec les chiffres des indicateurs du schéma, et qui le lit',
  ]);
  // 10 h for 10 000 € (bilan SSPASER, action 26): 400 h for 400 000 €.
  expect(says({ eligible_insertion: 'Oui' }, { insertion: 'Oui' })).toEqual([
    'Clause sociale d’insertion : 400 h, à raison de 10 h par 10 000 € HT [Clause sociale]',
  ]);
  expect(says({ eligible_insertion: 'Oui', montant_total_ht: null }, { insertion: 'Oui' })).toEqual([
    'Clause sociale d’insertion [Clause sociale]',
  ]);
  expect(says({ indice: 'réparabilité' }, { lifetime: 'Oui' })).toEqual([
    'Demander pièces détachées, réparabilité et durée de garantie ; demander l’indice de réparabilité dans le dossier [Critère environnemental]',
  ]);
});
