import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Caption1, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CodeEntry } from '../../app/entry/entry-desk';
import { usePane } from '../pane-context';
import { useControl, type ControlProps } from './EntryControl';
import { visuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  root: { position: 'relative', minWidth: 0 },
  input: { width: '100%', minWidth: 0, '& > input': { minWidth: 0 } },
  list: {
    margin: 0,
    marginTop: tokens.spacingVerticalXXS,
    padding: 0,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
  hidden: visuallyHidden,
});

/** How long typing must pause before codes are searched, in milliseconds. */
const PAUSE = 150;

/**
 * The code of the nomenclature, searched by words or by its beginning. Typing opens the list, arrows move in it, Enter takes
 * the code, Escape closes it; the arrow down on an empty field proposes codes for the title.
 */
export function EntryCode(props: ControlProps) {
  const styles = useStyles();
  const { t } = usePane();
  const { entry, own, text } = useControl(props);
  const [found, setFound] = useState<CodeEntry[] | null>(null);
  const [active, setActive] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const stop = () => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  };
  useEffect(() => stop, []);
  const search = (asked: string) => {
    stop();
    setFound(entry.searchCodes(asked));
    setActive(0);
  };
  const close = () => {
    stop();
    setFound(null);
  };
  const pick = (code: string) => {
    close();
    entry.pickCode(code);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      if (found === null) search(text);
      else if (found.length > 0) setActive((active + move + found.length) % found.length);
      return;
    }
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const asked = timer.current === null ? found : entry.searchCodes(text);
      const chosen = asked?.[timer.current === null ? active : 0];
      if (chosen) pick(chosen.code);
    }
    if (event.key === 'Escape' && found !== null) {
      event.stopPropagation();
      close();
    }
  };
  const listId = `${props.id}-list`;
  const open = found !== null && found.length > 0;
  return (
    <div className={styles.root}>
      <Input
        {...own}
        className={styles.input}
        role="combobox"
        aria-expanded={open}
        aria-autocomplete="list"
        aria-controls={listId}
        {...(open ? { 'aria-activedescendant': `${listId}-${active}` } : {})}
        autoComplete="off"
        placeholder={t.entry.code.search}
        value={text}
        onChange={(_event, { value }) => {
          entry.type(props.field.key, value);
          stop();
          timer.current = setTimeout(() => search(value), PAUSE);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          close();
          own.onBlur();
        }}
      />
      <ul id={listId} role="listbox" aria-label={t.entry.code.list} className={styles.list} hidden={!open}>
        {(found ?? []).map(({ code, label, purchaseType }, at) => (
          <li
            key={code}
            id={`${listId}-${at}`}
            role="option"
            aria-selected={at === active}
            className={mergeClasses(styles.option, at === active && styles.active)}
            // The field keeps the focus: it would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(code)}
          >
            {t.entry.code.option(code, label, purchaseType)}
          </li>
        ))}
      </ul>
      <span role="status" className={styles.hidden}>
        {found === null ? '' : found.length === 0 ? t.entry.code.none : t.entry.code.found(found.length)}
      </span>
      {found?.length === 0 && text !== '' && !props.draft.family && <Caption1>{t.entry.code.none}</Caption1>}
    </div>
  );
}
