import { Field, Input } from '@fluentui/react-components';
import { usePane, usePaneState } from '../pane-context';

interface AuthorFieldProps {
  /** Told when the name is needed and missing. */
  missing?: boolean;
}

/** Who acts: Excel does not tell, the user does, once. */
export function AuthorField({ missing = false }: AuthorFieldProps) {
  const { store, t } = usePane();
  const { author } = usePaneState();
  return (
    <Field
      label={t.edits.author.label}
      hint={t.edits.author.hint}
      {...(missing ? { validationMessage: t.edits.author.missing, validationState: 'error' } : {})}
    >
      <Input value={author} autoComplete="name" onChange={(_event, { value }) => store.edits.nameAuthor(value)} />
    </Field>
  );
}
