import type { bilan as fr } from '../../fr/sheets/bilan';
import { bilanEconomic } from './bilan-economic';
import { bilanEnvironmental } from './bilan-environmental';
import { bilanGeneral } from './bilan-general';
import { bilanSocial } from './bilan-social';

export const bilan: typeof fr = {
  title: 'SPASER report – campaign of {campagne}',
  subtitle: 'Scheme for socially and ecologically responsible purchasing. Made on {date}.',
  note: 'Sentences and figures follow the table Indicateurs; n/a: not available.',
  hints: [
    'This sheet is written again at each run. Your comments stay:',
    'a table CommentairesBilan (columns Année, Action, Commentaire) gives them by action or by axis,',
    'and they are printed under their action.',
  ],
  headers: {
    text: 'Actions and results',
    id: 'Indicator',
    target: 'Target',
    trend: 'Change',
    numerator: 'Numerator',
    denominator: 'Denominator',
    knownYear: 'Known year',
    known: 'Its value',
  },
  unknown: 'n/a',
  none: '–',
  glance: 'At a glance',
  axis: '{axe} axis',
  action: 'Action {numero} – {titre}',
  missing: '{indicateur}: value missing.',
  toComplete: 'To be completed: {raisons}',
  noIndicator: 'The scheme gives it no indicator.',
  target: '[ Target: {c}.]',
  targetBy: '[ Target: {c} by {echeance}.]',
  decimalSeparator: '.',
  groupSeparator: '\u00a0',
  percent: '{nombre}%',
  million: '{nombre} million euros',
  millions: '{nombre} million euros',
  euros: '{nombre}\u00a0€',
  figures: {
    ...bilanGeneral.sentences,
    ...bilanEconomic.sentences,
    ...bilanEnvironmental.sentences,
    ...bilanSocial.sentences,
  },
  axes: {
    general: bilanGeneral.general,
    governance: bilanGeneral.governance,
    economic: bilanEconomic.axis,
    environmental: bilanEnvironmental.axis,
    social: bilanSocial.axis,
  },
  actions: { ...bilanEconomic.actions, ...bilanEnvironmental.actions, ...bilanSocial.actions },
  charts: {
    data: 'Data of the charts',
    types: {
      title: 'Amount of contracts by purchase type',
      alt: 'Doughnut: share of each purchase type in the amount of contracts of {annee}. {valeurs}.',
      labels: ['Supplies', 'Services', 'Works', 'Studies'],
    },
    needs: {
      title: 'Needs listed',
      alt: 'Columns: needs listed in {annee} by origin. {valeurs}.',
      labels: ['New', 'To renew', 'To extend'],
    },
    food: {
      title: 'Food purchases: shares and EGalim target',
      alt: 'Bars: shares of food purchases of {annee}. {valeurs}.',
      labels: ['SIQO', 'Organic', 'EGalim, total', 'EGalim target'],
    },
    fleet: {
      title: 'Fleet by engine',
      alt: 'Doughnut: vehicles of the fleet of {annee} by engine. {valeurs}.',
      labels: ['Hybrid', 'Electric', 'Others'],
    },
    hours: {
      title: 'Inclusion hours worked',
      alt: 'Columns: inclusion hours worked by year. {valeurs}.',
    },
    kinds: {
      title: 'Inclusion hours by kind of contract',
      alt: 'Doughnut: share of each kind of contract in the inclusion hours of {annee}. {valeurs}.',
      labels: ['Works', 'Transport', 'Services and supplies', 'Studies'],
    },
    contracts: {
      title: 'Work contracts in inclusion',
      alt: 'Bars: share of work contracts of {annee} by kind. {valeurs}.',
      labels: ['Permanent', 'Fixed-term', 'Apprenticeship'],
    },
    women: {
      title: 'Women in contracts with a clause',
      alt: 'Bars: share of women among people at work in {annee}, and its target. {valeurs}.',
      labels: ['Share of women', 'Target'],
    },
  },
};
