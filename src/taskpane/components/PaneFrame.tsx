import { createContext, useContext, useRef, type ReactNode, type RefObject } from 'react';
import { Caption1, Link, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { APP_VERSION } from '../version';
import type { PaneTexts } from '../view-model/texts';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    // Height and colour stand here: Fluent gives the styles of its provider to menus and tooltips too, which would then cover the pane.
    height: '100vh',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    // The host draws its own menu over the top right corner of the pane (34 × 32 px at most).
    padding: `${tokens.spacingVerticalS} 44px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, overflowWrap: 'anywhere' },
  scroll: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    // WebView2 hides scroll bars unless they are asked for.
    overflowY: 'scroll',
    overflowX: 'hidden',
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: '100%',
    boxSizing: 'border-box',
  },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  page: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
  },
});

const ScrollContext = createContext<RefObject<HTMLElement | null> | null>(null);

/** The element that scrolls the page: long lists are drawn according to what it shows. */
export function useScrollElement(): RefObject<HTMLElement | null> {
  const ref = useContext(ScrollContext);
  if (!ref) throw new Error('useScrollElement is called outside PaneFrame');
  return ref;
}

interface PaneFrameProps {
  t: PaneTexts;
  /** What stays in sight above the scrolling page. */
  top?: ReactNode;
  children: ReactNode;
}

/** Header with the product's name, what stays in sight, the scrolling page, and a footer with version and help. */
export function PaneFrame({ t, top, children }: PaneFrameProps) {
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <img src="assets/icons/icon-64.png" width={24} height={24} alt="" />
        <Subtitle2 as="h1" className={styles.title}>
          {t.product}
        </Subtitle2>
      </header>
      <main className={styles.main}>
        {top}
        <div className={styles.scroll} ref={scroll}>
          <div className={styles.content}>
            <div className={styles.page}>
              <ScrollContext.Provider value={scroll}>{children}</ScrollContext.Provider>
            </div>
            <footer className={styles.footer}>
              <Caption1>{t.version(APP_VERSION)}</Caption1>
              <Caption1>
                <Link inline href={t.helpPage} target="_blank" rel="noreferrer">
                  {t.help}
                </Link>
              </Caption1>
              <Caption1>{t.keyboardHint}</Caption1>
            </footer>
          </div>
        </div>
      </main>
    </div>
  );
}
