import type { EntryDraft } from '../../census/entry/draft';
import { entryLanguage, type EntryLanguage } from '../../census/entry/entry-language';
import type { ProcedureReason } from '../../census/entry/procedure-reason';
import type { Threshold } from '../../census/parameters/parameters';
import { toFrench } from '../../census/parsing/calendar';
import { messages, type Locale, type Messages } from '../../i18n';

type Texts = Messages['pane']['entry'];

const sourceOf = ({ legalText, start, end }: Threshold, { procedure }: Texts): string => {
  const parts = [
    ...(legalText === null ? [] : [legalText]),
    ...(start === null ? [] : [procedure.from(toFrench(start))]),
    ...(end === null ? [] : [procedure.until(toFrench(end))]),
  ];
  return parts.length === 0 ? '' : procedure.source(parts.join(', '));
};

const thresholdSentence = (
  threshold: Threshold | null,
  which: 'reached' | 'under',
  texts: Texts,
  { amount }: EntryLanguage,
): string[] =>
  threshold?.amount == null ? [] : [texts.procedure[which](amount(threshold.amount), sourceOf(threshold, texts))];

/** « a, b et c ». */
const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')}${and}${parts.at(-1)!}`;

/** Why a procedure is asked for, sentence by sentence: value, thresholds with their source and days, exceptions, family. */
export const procedureSentences = (reason: ProcedureReason, locale: Locale): string[] => {
  const texts = messages(locale).pane.entry;
  const { procedure } = texts;
  const language = entryLanguage(locale);
  const { basis, missing, exception, group } = reason;
  const sentences: string[] = [];
  if (missing.length > 0)
    sentences.push(
      procedure.missing(
        listed(
          missing.map((fact) => procedure.facts[fact]),
          procedure.and,
        ),
      ),
    );
  if (basis) sentences.push(procedure.value(language.amount(basis.cents), basis.type, toFrench(basis.launch)));
  if (exception !== 'concession') {
    sentences.push(...thresholdSentence(reason.reached, 'reached', texts, language));
    sentences.push(...thresholdSentence(reason.under, 'under', texts, language));
  }
  if (exception) sentences.push(procedure.exceptions[exception]);
  if (group?.required)
    sentences.push(
      procedure.group[group.kind](group.name, group.needs.length, language.amount(group.cents), group.required),
    );
  return sentences;
};

/** What the code of the need entails, in short words. */
export const flagWords = ({ family }: EntryDraft, locale: Locale): string[] => {
  const { flags } = messages(locale).pane.entry;
  if (!family) return [];
  return [
    ...(family.agec === null ? [] : [flags.agec(family.agec)]),
    ...(family.insertion ? [flags.insertion] : []),
    ...(family.index === null ? [] : [flags.index(family.index)]),
    ...(family.egalim ? [flags.egalim] : []),
  ];
};

/** The total that the yearly amount makes, with how it comes about; `null` where it is not known or stands there already. */
export const totalWords = ({ total, language, draft: { need } }: EntryDraft, locale: Locale): string | null => {
  if (!total) return null;
  const held = need.cells.montant_total_ht;
  if (held?.kind === 'understood' && held.value === total.cents) return null;
  return messages(locale).pane.entry.total(
    language.amount(total.cents),
    language.amount(total.yearlyCents),
    total.months,
  );
};
