import { Info24Filled, DismissCircle24Filled, Warning24Filled } from '@fluentui/react-icons';
import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import type { ValidationSettings } from '../../host/workbook/data-validation';
import type { Messages } from '../../i18n';
import type { GridController } from '../grid/grid-controller';
import { useStore } from '../use-store';

export interface ValidationAlertProps {
  controller: GridController;
  texts: Messages['workbench'];
}

/** Asks what to do with an entry that breaks the validation of its cell, in the words of the validation when it has some. */
export function ValidationAlert({ controller, texts }: ValidationAlertProps): ReactNode {
  const { broken } = useStore(controller);
  return broken ? <Question settings={broken} controller={controller} words={texts.validation} /> : null;
}

const ICONS = { stop: DismissCircle24Filled, warning: Warning24Filled, information: Info24Filled };

interface QuestionProps {
  settings: ValidationSettings;
  controller: GridController;
  words: Messages['workbench']['validation'];
}

function Question({ settings, controller, words }: QuestionProps): ReactNode {
  const { errorStyle, errorTitle, error } = settings;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // After « retry » the entry has the keyboard again; after the others the grid takes it by itself.
      if (before instanceof HTMLElement && controller.snapshot().draft) setTimeout(() => before.focus());
    };
  }, [controller]);
  const Icon = ICONS[errorStyle];
  const button = (label: string, act: () => void): ReactNode => (
    <button type="button" onClick={act}>
      {label}
    </button>
  );
  const anyway = (): void => void controller.commit(true);
  const retry = (): void => controller.retry();
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className={`w-validation w-validation-${errorStyle}`}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        event.preventDefault();
        controller.cancel();
      }}
    >
      <h2 id={`${id}-title`}>
        <Icon aria-hidden />
        {errorTitle || words[errorStyle]}
      </h2>
      <p id={`${id}-text`}>
        {error || words.text}
        {errorStyle === 'warning' ? ` ${words.goOn}` : ''}
      </p>
      <div className="w-validation-buttons">
        {errorStyle === 'stop' ? button(words.retry, retry) : null}
        {errorStyle === 'warning' ? button(words.yes, anyway) : null}
        {errorStyle === 'warning' ? button(words.no, retry) : null}
        {errorStyle === 'information' ? button(words.ok, anyway) : null}
        {button(words.cancel, () => controller.cancel())}
      </div>
    </dialog>
  );
}
