import { useState, type ReactNode } from 'react';
import { rangeName } from '../../host/workbook/address';
import type { Messages } from '../../i18n';
import { typedCell } from '../edit/typed-cell';
import type { WorkbenchDocument } from '../workbench-document';

export interface CoAuthorEntryProps {
  document: WorkbenchDocument;
  texts: Messages['workbench'];
}

/** Enters a value in the active cell as somebody else would who has the workbook open. */
export function CoAuthorEntry({ document, texts }: CoAuthorEntryProps): ReactNode {
  const { excel: labels } = texts;
  const [text, setText] = useState('');
  const [done, setDone] = useState('');
  const write = (): void => {
    const { sheet, selection } = document.controller.snapshot();
    const cell = rangeName({ ...selection.active, rowCount: 1, columnCount: 1 });
    const { input } = typedCell(text, 'General', document.excel.locale);
    const value = typeof input === 'object' && 'formula' in input ? `=${input.formula.replace(/^=/, '')}` : input.value;
    document.host.coAuthor.write(sheet.name, cell, [[value]]);
    setDone(labels.coAuthorDone(cell));
  };
  return (
    <fieldset>
      <legend>{labels.coAuthor}</legend>
      <label className="w-switch-field">
        {labels.coAuthorValue}
        <input value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <button type="button" className="w-switch-button" onClick={write}>
        {labels.coAuthorWrite}
      </button>
      <p role="status" className="w-switch-hint">
        {done}
      </p>
    </fieldset>
  );
}
