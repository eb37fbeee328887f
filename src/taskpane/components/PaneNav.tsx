import { Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TaskListSquareLtrRegular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import { usePane, usePaneState } from '../pane-context';
import type { PageKey } from '../state/pane-state';
import { countByFilter } from '../view-model/findings-view';

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
  },
  tab: { flexGrow: 1, flexBasis: 0, minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

const ICONS = { home: <HomeRegular />, checks: <TaskListSquareLtrRegular />, settings: <SettingsRegular /> };
const PAGES: readonly PageKey[] = ['home', 'checks', 'settings'];

export const tabId = (page: PageKey): string => `tab-${page}`;
export const PANEL_ID = 'page';

/** The pages of the pane as tabs: arrows move between them. */
export function PaneNav() {
  const styles = useStyles();
  const { store, t } = usePane();
  const { page, result } = usePaneState();
  const open = result ? countByFilter(result.findings).all : 0;
  return (
    <TabList
      className={styles.bar}
      aria-label={t.navigation}
      selectedValue={page}
      onTabSelect={(_event, { value }) => store.navigate(value as PageKey)}
    >
      {PAGES.map((key) => (
        <Tab
          key={key}
          id={tabId(key)}
          value={key}
          className={styles.tab}
          aria-controls={page === key ? PANEL_ID : undefined}
          {...(key === 'checks' && open > 0 ? {} : { icon: ICONS[key] })}
        >
          {t.pages[key]}
          {key === 'checks' && open > 0 && ` ${t.openCount(open)}`}
        </Tab>
      ))}
    </TabList>
  );
}
