import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../census/finding';

const useStyles = makeStyles({
  icon: { flexShrink: 0, lineHeight: 0 },
  erreur: { color: tokens.colorStatusDangerForeground1 },
  avertissement: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

/** A shape per severity as well as a colour; the word stands beside it or in hidden text. */
const ICONS = { erreur: ErrorCircle16Filled, avertissement: Warning16Filled, info: Info16Regular };

export function SeverityIcon({ severity }: { severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <span className={mergeClasses(styles.icon, styles[severity])} aria-hidden>
      <Icon />
    </span>
  );
}
