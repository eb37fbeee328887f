import type { bilanEconomic as fr } from '../../fr/sheets/bilan-economic';
import { BEFORE, OUT_OF } from './bilan-sentence-parts';

export const bilanEconomic: typeof fr = {
  axis: {
    title: 'Economic',
    intro:
      'Make purchasing a support for the development of the territory: projects that companies can read, balanced relations with them, young sectors helped.',
  },
  actions: {
    1: {
      title: 'List, plan and publish needs',
      context:
        'Each year, along with the budget, departments list what they will need: procedures can be planned and purchases grouped.',
    },
    2: {
      title: 'Meet the companies of the territory',
      context: 'Forums and meetings bring together public buyers and companies, innovative ones above all.',
    },
    3: {
      title: 'Know small companies and the social economy',
      context: 'Know who can answer, from a map or from the directories there are.',
    },
    4: {
      title: 'Size lots to the supplier market',
      context: 'Consider lots, by place too, that open contracts to small companies.',
    },
    5: {
      title: 'Make public contracts easier to win',
      context: 'Shorter and clearer documents, open groupings, workshops for bidders.',
    },
    6: {
      title: 'Question each purchase in view of the transition',
      context: 'From the census on, the SSPASER sheet looks at the need from every side of sustainable development.',
    },
    7: {
      title: 'Try to measure greenhouse gases',
      context: 'Look, purchase by purchase, for a measure sound enough to rank bids.',
    },
    8: {
      title: 'Count all impacts: whole cost, life cycle',
      context: 'Look at the cost of use and the life cycle, not at the purchase price alone.',
    },
    9: {
      title: 'Support the social responsibility of suppliers',
      context:
        'Recall and follow commitments on equality, discrimination and working conditions (see actions 23 and 24).',
    },
    10: {
      title: 'Pool purchases with other buyers',
      context: 'Share needs and methods in networks, towards a sustainable and inclusive supply.',
    },
  },
  sentences: {
    'A01-1': `{v} new {need was|needs were} listed${BEFORE}.`,
    'A01-2': `{v} {need is|needs are} to be renewed${BEFORE}.`,
    'A01-3': `{v} {contract is|contracts are} to be extended, without tender${BEFORE}.`,
    'A01-4': `New needs and renewals make {v} {tender|tenders} to launch${BEFORE}.`,
    'A01-5': `These tenders come to {v} excluding tax over their whole length${BEFORE}.`,
    'A01-6': '{v} {campaign has|campaigns in a row have} been held.',
    'A02-1': `{v} {company|companies} exhibited at the forum of innovative and responsible purchasing${BEFORE}.`,
    'A02-2': `The forum had {v} {participant|participants}${BEFORE}.`,
    'A05-1': `{v} {workshop|workshops} told companies how to bid${BEFORE}.`,
    'A06-1': `{v} of the needs${OUT_OF} were questioned with the SSPASER sheet${BEFORE}.`,
  },
};
