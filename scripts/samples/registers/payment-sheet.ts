import { addDays, asUtcDate } from '../calendar';
import { officeDay } from './office-day';
import { draw, pick } from '../chance';
import { DATE_FORMAT, TEXT_FORMAT } from '../sheet-style';
import type { TableCell, TableSheet } from '../table-sheet';
import type { RegisterLine } from './register-line';
import { longTail, shuffled } from './share-out';

/** Mean delays that are published, in hundredths of a day, and how many payment orders give them. */
export const PAYMENT_DELAYS = [
  { year: 2024, hundredths: 1_891, orders: 300 },
  { year: 2023, hundredths: 2_057, orders: 1_000 },
  { year: 2020, hundredths: 2_585, orders: 400 },
] as const;

/** Over the legal month, a payment is late; a few are. */
const LEAST_DAYS = 3;
const MOST_DAYS = 58;
/** Invoices are paid from the middle of January on, once the budget of the year is open. */
const FIRST_DAY = 14;
const DAYS = 346;

interface Payment {
  paid: string;
  days: number;
}

const AMOUNT_FORMAT = '#,##0.00\\ "€"';

/** Days for each order, near the mean with a tail of late ones, adding up to the published mean exactly. */
function daysOf(year: number, orders: number, total: number): number[] {
  const mean = total / orders;
  const days = Array.from({ length: orders }, (_, index) => {
    const drawn = Math.round(mean * 0.92 * longTail(`${year} ${index}`, 'delay', 0.42));
    return Math.min(MOST_DAYS, Math.max(LEAST_DAYS, drawn));
  });
  let missing = total - days.reduce((sum, value) => sum + value, 0);
  const step = Math.sign(missing);
  const order = shuffled(`delays ${year}`, [...days.keys()]);
  for (let turn = 0; missing !== 0; turn++) {
    const index = order[turn % orders]!;
    const moved = days[index]! + step;
    if (moved < LEAST_DAYS || moved > MOST_DAYS) continue;
    days[index] = moved;
    missing -= step;
  }
  return days;
}

/** Payment orders of a year, in the order in which they were paid: always on a working day. */
function paymentsOf(year: number, orders: number, hundredths: number): Payment[] {
  const total = (hundredths * orders) / 100;
  return daysOf(year, orders, total).map((days, index) => ({
    days,
    paid: officeDay(addDays(`${year}-01-01`, FIRST_DAY + Math.floor((index * DAYS) / orders))),
  }));
}

const rowOf = (year: number, rank: number, { paid, days }: Payment, payee: RegisterLine): TableCell[] => {
  const number = `${year}-${String(rank + 1).padStart(5, '0')}`;
  const cents = Math.round(longTail(number, 'amount', 1.4) * 420_000) + draw(number, 'cents', 100);
  return [
    ...[year, number, payee.holder, payee.siret],
    ...[asUtcDate(addDays(paid, -days)), asUtcDate(paid), days, cents / 100],
  ];
};

/** The register of payment orders, paid to holders of contracts. */
export function paymentSheet(lines: readonly RegisterLine[]): TableSheet {
  const payees = lines.filter(({ siret }) => siret !== null);
  return {
    sheet: 'Mandats',
    table: 'Mandats',
    title: 'Mandats et délais de paiement',
    note: 'Délai en jours, de la réception de la facture au paiement ; moyenne simple des mandats. Lignes fictives.',
    remark:
      'Échantillon composé pour donner les moyennes publiées : 25,85 jours en 2020, 20,57 en 2023 (bilan) et 18,91 en 2024 (site de la Région). Le bilan ne dit pas si sa moyenne est simple ou pondérée par les montants.',
    columns: [
      { header: 'Année', width: 9, centre: true },
      { header: 'N° de mandat', width: 14, format: TEXT_FORMAT, centre: true },
      { header: 'Fournisseur', width: 42, wrap: true },
      { header: 'SIRET', width: 18, format: TEXT_FORMAT, centre: true },
      { header: 'Réception de la facture', width: 14, format: DATE_FORMAT, centre: true },
      { header: 'Paiement', width: 13, format: DATE_FORMAT, centre: true },
      { header: 'Délai de paiement (jours)', width: 13, centre: true },
      { header: 'Montant', width: 17, format: AMOUNT_FORMAT },
    ],
    rows: PAYMENT_DELAYS.flatMap(({ year, orders, hundredths }) =>
      paymentsOf(year, orders, hundredths).map((payment, rank) =>
        rowOf(year, rank, payment, pick(`${year} ${rank}`, 'payee', payees)),
      ),
    ),
  };
}
