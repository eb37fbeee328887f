import { makeStyles, tokens } from '@fluentui/react-components';

/** The heading of a group that folds: findings of a rule, indicators of an axis. */
export const useGroupStyles = makeStyles({
  root: { backgroundColor: tokens.colorNeutralBackground3, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0, font: 'inherit' },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '40px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    backgroundColor: 'transparent',
  },
  pressed: { ':hover': { backgroundColor: tokens.colorNeutralBackground3Hover } },
  chevron: { flexShrink: 0, lineHeight: 0 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});
