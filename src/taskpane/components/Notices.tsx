import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { frenchSpaces } from '../view-model/typography';
import { useCardStyles } from './card-styles';
import { useLineStyles } from './line-styles';

const useStyles = makeStyles({
  box: { display: 'block' },
  summary: { fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  item: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, paddingTop: '2px', lineHeight: 0, color: tokens.colorBrandForeground1 },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** More than this, and the notices are folded: they must not push the findings out of sight. */
const OPEN_AT_MOST = 1;

interface NoticesProps {
  title: string;
  notices: string[];
  /** Folded however few there are. */
  folded?: boolean;
}

/** Things worth saying that are no findings. */
export function Notices({ title, notices, folded = false }: NoticesProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const lines = useLineStyles();
  return (
    // The key opens or folds it anew for each result, and leaves it to the user in between.
    <details
      key={notices.join('\n')}
      open={!folded && notices.length <= OPEN_AT_MOST}
      className={mergeClasses(card.card, styles.box)}
    >
      <summary className={mergeClasses(lines.focus, styles.summary)}>{title}</summary>
      <ul className={styles.list}>
        {notices.map((notice) => (
          <li key={notice} className={styles.item}>
            <span className={styles.icon} aria-hidden>
              <Info16Regular />
            </span>
            <span className={styles.text}>{frenchSpaces(notice)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
