import type { bilanEnvironmental as fr } from '../../fr/sheets/bilan-environmental';
import { BEFORE, OUT_OF } from './bilan-sentence-parts';

export const bilanEnvironmental: typeof fr = {
  axis: {
    title: 'Environmental',
    intro:
      'Lessen what purchases do to health, resources, climate and biodiversity: choose sober buildings, goods and services.',
  },
  actions: {
    11: {
      title: 'Follow a standard of environmental quality for buildings',
      context: 'New buildings and conversions follow a quality process, audited where it is certified.',
    },
    12: {
      title: 'Build low-carbon: bio-based, recycled, reused',
      context: 'Look for bio-based, recycled or reused materials in structuring operations.',
    },
    13: {
      title: 'Design sober and efficient buildings',
      context: 'Think of energy and materials from the definition of the need on.',
    },
    14: {
      title: 'Buy reused, recycled or bio-based goods',
      context: 'The nomenclature marks the families that the AGEC law covers; the sheet AGEC gives the categories.',
    },
    15: {
      title: 'Favour goods that last and can be repaired',
      context: 'Prefer long use, repair, and use over ownership.',
    },
    16: {
      title: 'Use ecolabels more',
      context: 'Prefer products with an ecolabel wherever there are any.',
    },
    17: {
      title: 'Limit plastic in supplies',
      context: 'Ask for little packaging, or none, in tenders for supplies.',
    },
    18: {
      title: 'Buy good food from nearby',
      context: 'These figures are about the catering purchases made directly.',
    },
    19: {
      title: 'Develop alternative and gentle mobility',
      context: 'Renew the fleet with cleaner vehicles.',
    },
    20: {
      title: 'Lower the energy of supplies, decarbonise services',
      context: 'Ask for equipment that saves energy and lasts.',
    },
    21: {
      title: 'Promote digital sobriety and accessibility',
      context: 'Sober digital services that everybody can use.',
    },
  },
  sentences: {
    'A11-1': `{v} of the structuring operations${OUT_OF} have HQE assistance${BEFORE}.`,
    'A11-2': `{v} structuring {operation is|operations are} being studied or built${BEFORE}.`,
    'A11-3': `{v} of the new high schools${OUT_OF} are certified HQE${BEFORE}.`,
    'A11-4': `{v} high {school is|schools are} being certified${BEFORE}.`,
    'A12-1': `{v} of the structuring operations${OUT_OF} reach a level of the bio-based building label${BEFORE}.`,
    'A13-1': `{v} all-thermal {operation is|operations are} planned under a global performance contract${BEFORE}.`,
    'A13-2': `{v} global thermal {renovation is|renovations are} planned${BEFORE}.`,
    'A14-1': `{v} {contract includes|contracts include} goods with recycled materials${BEFORE}.`,
    'A14-2': `All AGEC categories together, {v} of the spending goes to reuse${BEFORE}.`,
    'A14-3': `{v} of the material of catering trays is bio-based${BEFORE}.`,
    'A16-1': `Ecolabels are preferred in {v} purchase {family|families}${BEFORE}.`,
    'A18-1': `{v} of food purchases bear a sign of quality or origin (SIQO)${BEFORE}.`,
    'A18-2': `{v} of food purchases are organic${BEFORE}.`,
    'A18-3': `{v} of food purchases are sustainable or of quality in the sense of EGalim${BEFORE}.`,
    'A18-4': `{v} of the dishes of the day sold are vegetarian${OUT_OF}${BEFORE}.`,
    'A18-5': `{v} of cocktail pieces are vegetarian${OUT_OF}${BEFORE}.`,
    'A18-6': `The cafeteria serves {v} vegetarian {meal|meals} a week${BEFORE}.`,
    'A19-1': `The fleet has {v} hybrid {vehicle|vehicles}${BEFORE}.`,
    'A19-2': `It has {v} electric {vehicle|vehicles}${BEFORE}.`,
    'A19-3': `The whole fleet has {v} {vehicle|vehicles}${BEFORE}.`,
    'A20-1': `{v} {contract minds|contracts mind} the use of electricity${BEFORE}.`,
    'A20-2': `{v} equipment {purchase aims|purchases aim} at a long life${BEFORE}.`,
    'A21-1': `{v} of digital contracts${OUT_OF} have the accessibility clause (RGAA)${BEFORE}.`,
  },
};
