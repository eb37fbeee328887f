import { useId } from 'react';
import { Body1Strong, Button, Caption1, Label, Select, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import type { EntryDraft } from '../../app/entry/entry-desk';
import type { AskedQuestion } from '../../app/sspaser-sheet';
import type { ColumnKey } from '../../census/columns';
import { usePane, usePaneState } from '../pane-context';
import { sheetShown, type EntryQuestions, type NotAsked } from '../state/entry-state';
import type { PaneTexts } from '../view-model/texts';
import { frenchSpaces } from '../view-model/typography';
import { useCardStyles } from './card-styles';
import { useEntry } from './use-entry';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  text: { overflowWrap: 'anywhere' },
  select: { width: '100%', minWidth: 0, '& > select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } },
  start: { alignSelf: 'flex-start', whiteSpace: 'normal', textAlign: 'start' },
  title: { margin: 0 },
});

/** Why there is no sheet: the row is no consultation to launch, or lacks what tells whether it is. */
function notAsked({ missing }: NotAsked, { start, draft }: EntryDraft, { entry: { questions } }: PaneTexts): string {
  if (missing.length === 0) return questions.notAsked;
  const headers = new Map(start.census.location.columns.map(({ key, header }) => [key, header]));
  const left = missing.filter((key) => draft.need.cells[key]?.kind !== 'understood');
  return left.length === 0
    ? questions.writeFirst
    : questions.missing(left.map((key) => headers.get(key) ?? key).join(', '));
}

/** The SSPASER sheet of the row: the questions that it is asked, how far it is, the clauses that the answers call for. */
export function EntryQuestionsCard({ draft }: { draft: EntryDraft }) {
  const styles = useStyles();
  const card = useCardStyles();
  const { t } = usePane();
  const { entry, state } = useEntry();
  const title = useId();
  const { questions } = state;
  const shown = sheetShown(state);
  const isThere = !draft.start.isNew;
  return (
    <section className={card.card} aria-labelledby={title}>
      <Body1Strong as="h2" id={title} className={card.title}>
        {t.entry.questions.title}
      </Body1Strong>
      {!isThere && <Caption1>{t.entry.questions.afterWriting}</Caption1>}
      {isThere && questions === null && (
        <Button size="small" className={styles.start} onClick={() => void entry.questions.open()}>
          {t.entry.questions.open}
        </Button>
      )}
      {questions === 'loading' && <Spinner size="tiny" label={t.entry.questions.loading} />}
      {questions !== null && typeof questions === 'object' && 'missing' in questions && (
        <Caption1 role="status" className={styles.text}>
          {notAsked(questions, draft, t)}
        </Caption1>
      )}
      {shown && <Answers questions={shown} draft={draft} />}
    </section>
  );
}

function Answers({ questions: { sheet, given }, draft }: { questions: EntryQuestions; draft: EntryDraft }) {
  const styles = useStyles();
  const { t } = usePane();
  const { task } = usePaneState();
  const { entry } = useEntry();
  const count = Object.keys(given).length;
  return (
    <>
      <Caption1>{t.entry.questions.progress(sheet.answered, sheet.applicable)}</Caption1>
      {sheet.questions.map((question) => (
        <Question key={question.id} question={question} />
      ))}
      <Clauses sheet={sheet} draft={draft} />
      {count > 0 && (
        <Button
          appearance="primary"
          className={styles.start}
          disabledFocusable={task !== null}
          onClick={() => void entry.questions.write()}
        >
          {t.entry.questions.write(count)}
        </Button>
      )}
    </>
  );
}

function Question({ question: { id, question, answers, answer } }: { question: AskedQuestion }) {
  const styles = useStyles();
  const { t } = usePane();
  const { entry } = useEntry();
  const others = answer === null || answers.includes(answer) ? [] : [answer];
  return (
    <div className={styles.field}>
      <Label htmlFor={`question-${id}`} className={styles.text}>
        {frenchSpaces(question)}
      </Label>
      <Select
        id={`question-${id}`}
        className={styles.select}
        value={answer ?? ''}
        onChange={(_event, { value }) => entry.questions.answer(id, value === '' ? null : value)}
      >
        <option value="">{t.entry.questions.unanswered}</option>
        {[...others, ...answers].map((value) => (
          <option key={value} value={value}>
            {value}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** The clauses that the answers call for; those that come under a list of the census can be added to it. */
function Clauses({ sheet: { clauses }, draft }: { sheet: EntryQuestions['sheet']; draft: EntryDraft }) {
  const styles = useStyles();
  const { t } = usePane();
  const { entry, state } = useEntry();
  if (clauses.length === 0) return null;
  const fields = new Map(
    state.form.flatMap(({ fields, more }) => [...fields, ...more]).map((field) => [field.key, field]),
  );
  const additions = (value: string | null, keys: ColumnKey[]) =>
    keys.flatMap((key) => {
      const field = fields.get(key);
      if (value === null || !field || field.formula || !field.values.includes(value)) return [];
      const reading = draft.draft.need.cells[key];
      const held = reading?.kind === 'understood' ? (reading.value as string[]) : [];
      return held.includes(value) || reading?.kind === 'problem' ? [] : [{ field, held, value }];
    });
  const wanted = clauses.flatMap(({ consideration, lever }) => [
    ...additions(consideration, ['consid_env', 'consid_soc']),
    ...additions(lever, ['detail_env']),
  ]);
  const once = [...new Map(wanted.map((addition) => [`${addition.field.key} ${addition.value}`, addition])).values()];
  return (
    <>
      <Body1Strong as="h3" className={styles.title}>
        {t.entry.questions.clauses}
      </Body1Strong>
      {clauses.map(({ question, text }) => (
        <Caption1 key={`${question} ${text}`} className={styles.text}>
          {frenchSpaces(text)}
        </Caption1>
      ))}
      {once.map(({ field, held, value }) => (
        <Button
          key={`${field.key} ${value}`}
          size="small"
          className={styles.start}
          onClick={() => entry.take({ [field.key]: [...held.filter((one) => one !== field.none), value].join(' ; ') })}
        >
          {t.entry.questions.take(value)}
        </Button>
      ))}
    </>
  );
}
