import { createCustomFocusIndicatorStyle, makeStyles, tokens } from '@fluentui/react-components';

/** A line of the list is one wide button; `focus` alone serves other things that are pressed. */
export const useLineStyles = makeStyles({
  button: {
    boxSizing: 'border-box',
    width: '100%',
    margin: 0,
    border: 'none',
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
  },
  focus: {
    cursor: 'pointer',
    outlineStyle: 'none',
    ...createCustomFocusIndicatorStyle({
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-3px',
      borderRadius: tokens.borderRadiusMedium,
    }),
  },
});
