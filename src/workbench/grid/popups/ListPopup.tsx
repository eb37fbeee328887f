import { useMemo, useState, type ReactNode } from 'react';
import { cellName } from '../../../host/workbook/address';
import type { SheetModel } from '../../../host/workbook/sheet';
import type { Locale, Messages } from '../../../i18n';
import { listItems, type ListItem } from '../../edit/validation-check';
import { editText } from '../../edit/edit-text';
import { PopupFrame, type PopupFrameProps } from './PopupFrame';
import { VirtualListbox } from './VirtualListbox';

export interface ListPopupProps extends Pick<PopupFrameProps, 'row' | 'column' | 'frame' | 'onClose'> {
  sheet: SheetModel;
  locale: Locale;
  texts: Messages['workbench'];
  onChoose(item: ListItem): void;
}

/** Pixels. */
const NARROWEST = 80;

/** The values that the validation of a cell offers. */
export function ListPopup({ sheet, locale, texts, onChoose, ...frame }: ListPopupProps): ReactNode {
  const { row, column } = frame;
  const items = useMemo(() => listItems(sheet, row, column, locale), [sheet, row, column, locale]);
  const now = editText(sheet, row, column, locale).toLowerCase();
  const chosen = items.findIndex(({ text }) => text.toLowerCase() === now);
  const [active, setActive] = useState(Math.max(0, chosen));
  return (
    <PopupFrame {...frame} className="g-list" label={null} narrowest={NARROWEST}>
      <VirtualListbox
        label={items.length > 0 ? texts.listOf(cellName(row, column)) : texts.listEmpty}
        texts={items.map(({ text }) => text)}
        active={active}
        chosen={chosen}
        ticked={null}
        autoFocus
        onActive={setActive}
        onChoose={(index) => items[index] && onChoose(items[index])}
      />
      {items.length === 0 ? <p className="g-none">{texts.listEmpty}</p> : null}
    </PopupFrame>
  );
}
