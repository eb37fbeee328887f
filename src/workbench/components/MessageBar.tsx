import { Dismiss16Regular, Warning20Filled } from '@fluentui/react-icons';
import { type ReactNode } from 'react';

export interface MessageBarProps {
  message: string | null;
  dismissLabel: string;
  onDismiss(): void;
}

/** One sentence on what went wrong. The region is always in the page, so that screen readers read what appears in it. */
export function MessageBar({ message, dismissLabel, onDismiss }: MessageBarProps): ReactNode {
  return (
    <div role="alert">
      {message === null ? null : (
        <div className="w-message">
          <Warning20Filled aria-hidden />
          <span>{message}</span>
          <button type="button" aria-label={dismissLabel} title={dismissLabel} onClick={onDismiss}>
            <Dismiss16Regular />
          </button>
        </div>
      )}
    </div>
  );
}
