import { valueOf } from '../parsing/reading';
import { indicatorIdOf } from './declared-values';
import { listField, numberField, textField, yearField } from './field';
import { unique } from './register-check';
import type { Register, RegisterSchema } from './register';

/** Whether a target is to be reached or not to be passed. */
export const TARGET_SENSES = { atLeast: 'Au moins', atMost: 'Au plus' } as const;
export type TargetSense = keyof typeof TARGET_SENSES;

const TARGET_FIELDS = {
  indicator: textField('Indicateur', {
    required: true,
    synonyms: ['id', 'identifiant', 'code', 'code indicateur', 'n° indicateur'],
  }),
  label: textField('Libellé', { synonyms: ['intitule', 'designation', 'nom'] }),
  target: numberField('Cible', { required: true, synonyms: ['valeur cible', 'objectif', 'valeur', 'seuil'] }),
  sense: listField('Sens', Object.values(TARGET_SENSES), {
    synonyms: ['comparaison', 'operateur'],
    variants: {
      '>=': 'Au moins',
      '≥': 'Au moins',
      '<=': 'Au plus',
      '≤': 'Au plus',
      minimum: 'Au moins',
      maximum: 'Au plus',
    },
  }),
  unit: textField('Unité', { synonyms: ['unite de mesure'] }),
  deadline: yearField('Échéance', { synonyms: ['annee', 'horizon', 'date cible', 'annee cible'] }),
  source: textField('Source', { synonyms: ['origine', 'document', 'reference'] }),
};

export type TargetFields = typeof TARGET_FIELDS;

/** Targets of indicators: those of the report, of the law, or set by the steering committee. */
export const TARGET_REGISTER: RegisterSchema<TargetFields> = {
  names: ['Cibles', 'Cibles des indicateurs'],
  fields: TARGET_FIELDS,
  leastHeaders: 3,
  checks: [unique('indicator', 'deadline')],
};

/** A target, in the unit written beside it. */
export interface Target {
  indicator: string;
  value: number;
  /** `null` where the table does not say. */
  sense: TargetSense | null;
  unit: string | null;
  /** Year by which it is to be reached, `null` when it always holds. */
  deadline: number | null;
  source: string | null;
}

const senseOf = (text: string | null): TargetSense | null =>
  text === null ? null : text === TARGET_SENSES.atMost ? 'atMost' : 'atLeast';

/** The lines that name an indicator and a target. */
export const toTargets = ({ rows }: Register<TargetFields>): Target[] =>
  rows.flatMap(({ cells }) => {
    const indicator = valueOf(cells.indicator);
    const value = valueOf(cells.target);
    if (indicator === null || value === null) return [];
    return [
      {
        indicator: indicatorIdOf(indicator),
        value,
        sense: senseOf(valueOf(cells.sense)),
        unit: valueOf(cells.unit),
        deadline: valueOf(cells.deadline),
        source: valueOf(cells.source),
      },
    ];
  });
