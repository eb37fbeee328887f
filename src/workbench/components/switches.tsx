import { useId, useState, type ReactNode } from 'react';

export interface CheckSwitchProps {
  label: string;
  checked: boolean;
  onChange(on: boolean): void;
}

export const CheckSwitch = ({ label, checked, onChange }: CheckSwitchProps): ReactNode => (
  <label className="w-switch-check">
    <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    {label}
  </label>
);

export interface ChoiceSwitchProps {
  label: string;
  value: string;
  choices: [value: string, label: string][];
  onChange(value: string): void;
}

export const ChoiceSwitch = ({ label, value, choices, onChange }: ChoiceSwitchProps): ReactNode => (
  <label className="w-switch-field">
    {label}
    <select value={value} onChange={(event) => onChange(event.target.value)}>
      {choices.map(([choice, name]) => (
        <option key={choice} value={choice}>
          {name}
        </option>
      ))}
    </select>
  </label>
);

export interface NumberSwitchProps {
  label: string;
  hint?: string;
  /** `null` shows an empty field. */
  value: number | null;
  /** A whole number from 0 on; `null` for an emptied field. */
  onChange(value: number | null): void;
}

export function NumberSwitch({ label, hint, value, onChange }: NumberSwitchProps): ReactNode {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="w-switch-field">
      {label}
      <input
        type="number"
        min={0}
        step={1}
        aria-describedby={hint ? id : undefined}
        value={typed ?? value ?? ''}
        onChange={(event) => {
          const { value: text } = event.target;
          setTyped(text);
          const figure = Number(text);
          if (text === '') onChange(null);
          else if (Number.isInteger(figure) && figure >= 0) onChange(figure);
        }}
        onBlur={() => setTyped(null)}
      />
      {hint ? (
        <span id={id} className="w-switch-hint">
          {hint}
        </span>
      ) : null}
    </label>
  );
}
