import type { ReactNode } from 'react';
import { Body1, Subtitle2, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    justifyItems: 'center',
    textAlign: 'center',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
  },
  icon: { fontSize: '40px', lineHeight: 0, color: tokens.colorBrandForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  title: { margin: 0, overflowWrap: 'anywhere' },
  text: { margin: 0, maxWidth: '34em', overflowWrap: 'anywhere' },
});

interface MessageStateProps {
  icon: ReactNode;
  title: string;
  text: string;
  tone?: 'neutral' | 'good';
  children?: ReactNode;
}

/** A state that fills the page: what it is, in one sentence what to do, and perhaps a button. */
export function MessageState({ icon, title, text, tone = 'neutral', children }: MessageStateProps) {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <span className={mergeClasses(styles.icon, tone === 'good' && styles.good)} aria-hidden>
        {icon}
      </span>
      <Subtitle2 as="h2" align="center" className={styles.title}>
        {title}
      </Subtitle2>
      <Body1 as="p" align="center" className={styles.text}>
        {text}
      </Body1>
      {children}
    </section>
  );
}
