import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** A line that the Tab key leads to is scrolled into view above the bar at the foot, be it in two rows. */
export const ABOVE_BAR = '112px';

/** What is shown in the place of the page before anything is written: title, what it is about, list, and a bar that stays in sight. */
export const usePreviewStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none', overflowWrap: 'anywhere' },
  text: { margin: 0 },
  wrapped: { overflowWrap: 'anywhere' },
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexGrow: 1 },
});
