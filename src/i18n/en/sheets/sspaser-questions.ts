import type { sspaserQuestions as french } from '../../fr/sheets/sspaser-questions';

/** Questions of the sheets SSPASER, and the clauses that their answers call for. */
export const sspaserQuestions: typeof french = {
  questions: {
    relevance: {
      header: 'Need questioned',
      question: 'Was the need questioned: do without, buy less, rent or reuse rather than buy?',
    },
    pooling: {
      header: 'Shared need',
      question: 'Do other departments or buyers have the same need at the same time?',
    },
    sourcing: {
      header: 'Suppliers known',
      question: 'Is the market known: small local firms, social economy, innovative offers?',
    },
    access: {
      header: 'Access of small firms',
      question: 'Are lots and documents within reach of small firms: size, territory, papers asked for?',
    },
    wholeCost: {
      header: 'Whole cost known',
      question: 'Is the cost known over the whole life: purchase, use, upkeep, end of life?',
    },
    carbon: {
      header: 'Energy and carbon',
      question: 'Can the performance use less energy or emit less: equipment, travel, deliveries?',
    },
    building: {
      header: 'Building quality',
      question: 'Can the operation follow an approach of environmental quality that saves energy?',
    },
    materials: {
      header: 'Sober materials',
      question: 'Would bio-based, recycled or reused materials do?',
    },
    reuse: {
      header: 'Reused or recycled',
      question: 'Can a part be reused, or hold recycled material?',
    },
    lifetime: {
      header: 'Lasting and repairable',
      question: 'Can a lasting, repairable product with spare parts be required?',
    },
    ecolabel: { header: 'Ecolabel possible', question: 'Is there an ecolabel for this product or service?' },
    plastic: {
      header: 'Plastic and packaging',
      question: 'Does the purchase bring packaging or single-use plastic?',
    },
    food: {
      header: 'Sustainable food',
      question: 'Do the documents plan sustainable and quality food, organic among it, and vegetarian meals?',
    },
    digital: {
      header: 'Digital accessibility',
      question: 'Do the documents ask for digital accessibility (RGAA) and a sober service?',
    },
    insertion: { header: 'Insertion hours', question: 'Can the contract carry hours of insertion?' },
    training: {
      header: 'Quality of insertion',
      question: 'Does its size allow judging the quality of insertion: training, tutoring, lasting jobs, women hired?',
    },
    reserved: {
      header: 'Reserved contract',
      question: 'Can the contract, or a lot, be reserved for firms employing disabled or disadvantaged people?',
    },
    fairWork: {
      header: 'Equality and work',
      question: 'Do the documents hold the clauses on equality, non-discrimination and working conditions?',
    },
    followUp: {
      header: 'Follow up planned',
      question: 'Is the follow-up of commitments planned: figures, dates, person in charge?',
    },
    sharing: {
      header: 'Results shared',
      question: 'Will results be shared: data published, lessons told to other departments?',
    },
  },
  clauses: {
    relevance: 'Question the need before writing the documents: quantities, frequency, renting, what is there already',
    pooling: 'Look into a common contract or a purchasing group, with a sustainable and solidary offer',
    sourcing: 'Do some sourcing: small firms, directories of the social economy and of insertion, innovative offers',
    access: 'Look at the lots again (technical or by area), lighten the documents and admit groups of firms',
    wholeCost: 'Judge offers by their whole cost (life cycle) rather than by the purchase price alone',
    carbon: 'Set measured commitments: consumption, low-emission vehicles, grouped deliveries, a yearly report',
    building: 'Write down the approach of environmental quality and its targets: energy, upkeep, building site',
    materials: 'Ask for bio-based, recycled or reused materials (a level of the label Bâtiment biosourcé, say)',
    reused: 'Set a share of reused products{agec}',
    recycled: 'Set a share of products that hold recycled material{agec}',
    lifetime: 'Ask for spare parts, repairability and length of guarantee{indice}',
    ecolabel: 'Ask for an ecolabel, or an equivalent one, in the specifications',
    plastic: 'Limit or forbid plastic packaging, and plan that it is taken back',
    food: 'Aim at 50 % of sustainable and quality products, 20 % organic among them (EGalim), and vegetarian meals',
    digital: 'Insert the clause on digital accessibility (RGAA in force) and ask for a sober service',
    insertion: 'Social clause of insertion{heures}',
    training: 'Criterion on the quality of insertion: training, tutoring, lasting jobs, share of women',
    reserved:
      'Reserve the contract for firms employing disabled or disadvantaged people (CCP L2113-12 to L2113-14), after sourcing',
    reservedLot:
      'Reserve a lot for firms employing disabled or disadvantaged people (CCP L2113-12 to L2113-14), after sourcing',
    fairWork:
      'Insert the clauses on equality, non-discrimination and working conditions; consider a sub-criterion on social responsibility',
    followUp: 'Plan a yearly report of the holder, with the figures of the scheme’s indicators, and who reads it',
    sharing: 'Plan to publish the contract’s data and to tell what was learnt',
  },
};
