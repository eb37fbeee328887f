import { type ReactNode, type RefObject } from 'react';
import type { Locale, Messages } from '../../../i18n';
import { useStore } from '../../use-store';
import type { GridController } from '../grid-controller';
import { menuGroups } from '../grid-menu';
import { cellId } from '../GridRow';
import { ContextMenu } from './ContextMenu';
import { FilterPopup } from './FilterPopup';
import { ListPopup } from './ListPopup';

export interface GridPopupsProps {
  controller: GridController;
  frame: RefObject<HTMLElement | null>;
  locale: Locale;
  texts: Messages['workbench'];
  /** The keyboard goes back to the grid. */
  onLeave(): void;
}

/** The list or the menu that is open over the grid. */
export function GridPopups({ controller, frame, locale, texts, onLeave }: GridPopupsProps): ReactNode {
  const { sheet, popup, selection } = useStore(controller);
  if (!popup) return null;
  const close = (back: boolean): void => {
    controller.closePopup();
    if (back) onLeave();
  };
  if (popup.kind === 'menu')
    return (
      <ContextMenu
        label={texts.menu.title}
        groups={menuGroups(controller, texts.menu)}
        at={popup.at}
        anchor={cellId(selection.active.row, selection.active.column)}
        frame={frame}
        onClose={close}
      />
    );
  const { row, column } = popup;
  const place = { row, column, frame, locale, texts, onClose: close };
  const key = `${sheet.id} ${row} ${column}`;
  if (popup.kind === 'list')
    return (
      <ListPopup
        key={key}
        sheet={sheet}
        {...place}
        onChoose={(item) => {
          onLeave();
          controller.choose(popup, item);
        }}
      />
    );
  return (
    <FilterPopup
      key={key}
      head={popup.head}
      {...place}
      onSort={(descending) => {
        onLeave();
        controller.sort(popup.head, descending);
      }}
      onFilter={(criteria) => {
        onLeave();
        controller.filter(popup.head, criteria);
      }}
    />
  );
}
