import type { Messages } from '../../i18n';
import agecData from '../data/agec.json';
import leadTimeData from '../data/lead-times.json';
import thresholdData from '../data/thresholds.json';
import { fill } from '../fill';
import type { Department, NomenclatureEntry } from '../parameters/parameters';
import { fromIso, toSerial } from '../parsing/calendar';
import { text } from '../reports/data-row';
import type { PlannedCell, StyleSpec } from '../reports/sheet-plan';
import { STYLES } from '../reports/styles';
import { TEMPLATE_VERSION } from '../template-version';
import { NO, YES } from '../vocabulary';
import { TEXT_LOOK } from './template-looks';
import { planTableSheet, type TableColumn } from './table-sheet';
import type { TemplateSheet } from './template-sheet';

type Texts = Messages['template'];

/** Lines left free in the list of departments. */
const FREE_DEPARTMENTS = 5;

const column = (header: string, width: number, look: StyleSpec = STYLES.text): TableColumn => ({ header, width, look });
const yesNo = (value: boolean): PlannedCell => text(value ? YES : NO);

/** A day of the shipped data as a date cell. */
const day = (iso: string | null): PlannedCell => {
  const date = iso === null ? null : fromIso(iso);
  return date && toSerial(date);
};

export const planNomenclature = (entries: readonly NomenclatureEntry[], texts: Texts): TemplateSheet => {
  const { title, note, headers } = texts.nomenclature;
  return planTableSheet({
    name: texts.sheets.nomenclature,
    table: 'Nomenclature',
    title,
    note,
    columns: [
      column(headers.code, 10, TEXT_LOOK),
      column(headers.label, 58),
      column(headers.family, 40),
      column(headers.type, 25),
      column(headers.cpv, 14, TEXT_LOOK),
      column(headers.agec, 12, STYLES.centered),
      column(headers.insertion, 11, STYLES.centered),
      column(headers.index, 14),
      column(headers.egalim, 10, STYLES.centered),
    ],
    rows: entries.map((entry) => [
      text(entry.code),
      text(entry.label),
      text(entry.family),
      text(entry.purchaseType),
      text(entry.cpv),
      entry.agec,
      yesNo(entry.insertion),
      text(entry.index),
      yesNo(entry.egalim),
    ]),
  });
};

export const planDepartments = (departments: readonly Department[], texts: Texts): TemplateSheet => {
  const { title, note, headers } = texts.departments;
  return planTableSheet({
    name: texts.sheets.departments,
    table: 'Directions',
    title,
    note,
    columns: [column(headers.code, 12, TEXT_LOOK), column(headers.name, 60)],
    rows: departments.map(({ name, code }) => [text(code), text(name)]),
    // A list that is complete has no free line: an empty one among the choices would let anything through.
    blankRows: departments.length === 0 ? FREE_DEPARTMENTS : 0,
  });
};

/** Years of a campaign as the template states them. */
export interface CampaignYears {
  campaignYear: number;
  needsYear: number;
  firstCampaign: number;
}

export const planCampaign = (years: CampaignYears, texts: Texts): TemplateSheet => {
  const { title, note, headers, lines } = texts.campaign;
  return planTableSheet({
    name: texts.sheets.campaign,
    table: 'Campagne',
    title,
    note,
    columns: [column(headers.name, 30), column(headers.value, 14, STYLES.year)],
    rows: [
      [text(lines.campaignYear), years.campaignYear],
      [text(lines.needsYear), years.needsYear],
      [text(lines.firstCampaign), years.firstCampaign],
      [text(lines.version), TEMPLATE_VERSION],
    ],
  });
};

/** The dated thresholds shipped with the add-in; what is not confirmed is there and inactive. */
export const planThresholds = (texts: Texts): TemplateSheet => {
  const { title, note, headers } = texts.thresholds;
  return planTableSheet({
    name: texts.sheets.thresholds,
    table: 'Seuils',
    title,
    note,
    columns: [
      column(headers.id, 14, TEXT_LOOK),
      column(headers.subject, 46, STYLES.wrapped),
      column(headers.contractType, 26, STYLES.wrapped),
      column(headers.buyer, 30, STYLES.wrapped),
      column(headers.operator, 11, STYLES.centered),
      column(headers.amount, 15, STYLES.amount),
      column(headers.start, 13, STYLES.date),
      column(headers.end, 13, STYLES.date),
      column(headers.legalText, 40, STYLES.wrapped),
      column(headers.confidence, 24, STYLES.wrapped),
      column(headers.active, 9, STYLES.centered),
    ],
    rows: thresholdData.map((line) => [
      text(line.id),
      text(line.subject),
      text(line.contractType),
      text(line.buyer),
      text(line.operator),
      line.amount,
      day(line.start),
      day(line.end),
      text(line.legalText),
      text(line.confidence),
      yesNo(line.active),
    ]),
  });
};

/** The AGEC categories with the rates that could be verified: a blank is for the service to fill in, never a guess. */
export const planAgecRates = (texts: Texts): TemplateSheet => {
  const { title, note, headers, none } = texts.agec;
  const rate = (value: number | string | null): PlannedCell => (typeof value === 'string' ? text(none) : value);
  const years = agecData[0]!.rates.map(({ year }) => year);
  return planTableSheet({
    name: texts.sheets.agec,
    table: 'TauxAGEC',
    title,
    note,
    columns: [
      column(headers.number, 7, STYLES.centered),
      column(headers.label, 58, STYLES.wrapped),
      ...years.flatMap((annee) => [
        column(fill(headers.reuse, { annee }), 12, STYLES.centered),
        column(fill(headers.recycled, { annee }), 12, STYLES.centered),
      ]),
      column(headers.confidence, 30, STYLES.wrapped),
    ],
    rows: agecData.map(({ number, label, rates, confidence }) => [
      number,
      text(label),
      ...rates.flatMap(({ reuse, recycled }) => [rate(reuse), rate(recycled)]),
      text(confidence),
    ]),
  });
};

export const planLeadTimes = (texts: Texts): TemplateSheet => {
  const { title, note, headers } = texts.leadTimes;
  const days = (header: string): TableColumn => column(header, 14, STYLES.centered);
  return planTableSheet({
    name: texts.sheets.leadTimes,
    table: 'Delais',
    title,
    note,
    columns: [
      column(headers.procedure, 40),
      column(headers.floor, 16, STYLES.amount),
      days(headers.launchToAward),
      days(headers.planned),
      days(headers.sourcing),
      days(headers.notice),
      days(headers.legalMinimum),
    ],
    rows: leadTimeData.map((line: (typeof leadTimeData)[number]) => [
      text(line.procedure),
      line.floor,
      line.launchToAward,
      line.planned,
      line.sourcing,
      line.notice,
      line.legalMinimum,
    ]),
  });
};
