import {
  Menu,
  MenuButton,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
  makeStyles,
  tokens,
  type MenuCheckedValueChangeData,
} from '@fluentui/react-components';
import { EyeFilled, EyeRegular } from '@fluentui/react-icons/svg/eye';
import { usePane, usePaneState } from '../pane-context';

const useStyles = makeStyles({
  // As a button that stays pressed; forced colours draw no background, but the edge.
  on: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-2px' },
  },
});

const SHOWN = 'shown';
const MARK = 'mark';
const ONLY_FAULTY = 'onlyFaulty';

/** What the findings change on the sheet itself: marked cells, rows without findings hidden. */
export function DisplayMenu() {
  const styles = useStyles();
  const { store, t } = usePane();
  const { display, task } = usePaneState();
  const checked = { [SHOWN]: [...(display.marked ? [MARK] : []), ...(display.onlyFaulty ? [ONLY_FAULTY] : [])] };
  const shown = [
    ...(display.marked ? [t.findings.display.marked] : []),
    ...(display.onlyFaulty ? [t.findings.display.rowsHidden] : []),
  ];
  const on = shown.length > 0;
  const onChange = (_event: unknown, { checkedItems }: MenuCheckedValueChangeData) => {
    const marked = checkedItems.includes(MARK);
    const onlyFaulty = checkedItems.includes(ONLY_FAULTY);
    if (marked !== display.marked) void store.display.mark(marked);
    else if (onlyFaulty !== display.onlyFaulty) void store.display.showOnlyFaulty(onlyFaulty);
  };
  return (
    <Menu checkedValues={checked} onCheckedValueChange={onChange}>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip
          content={on ? t.findings.display.menuWith(shown.join(', ')) : t.findings.display.menu}
          relationship="label"
        >
          <MenuButton
            appearance="subtle"
            className={on ? styles.on : undefined}
            icon={on ? <EyeFilled /> : <EyeRegular />}
            disabledFocusable={task !== null}
          />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemCheckbox name={SHOWN} value={MARK}>
            {t.findings.display.mark}
          </MenuItemCheckbox>
          <MenuItemCheckbox name={SHOWN} value={ONLY_FAULTY}>
            {t.findings.display.onlyFaulty}
          </MenuItemCheckbox>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
