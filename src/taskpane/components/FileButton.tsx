import { useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import type { PreviousWorkbook } from '../../app/result';
import { usePane, usePaneState } from '../pane-context';
import { chosenWorkbook, WORKBOOK_FILES } from './choose-workbooks';

interface FileButtonProps {
  label: string;
  multiple?: boolean;
  onChosen: (workbooks: PreviousWorkbook[]) => void;
}

/** A button that asks for workbooks of the user's computer. */
export function FileButton({ label, multiple = false, onChosen }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const { store } = usePane();
  const { task } = usePaneState();
  const read = async (files: File[]) => {
    try {
      const workbooks = await Promise.all(files.map(chosenWorkbook));
      if (workbooks.length > 0) onChosen(workbooks);
    } catch (error) {
      store.campaign.unreadable(error);
    }
  };
  return (
    <>
      <Button icon={<FolderOpenRegular />} disabledFocusable={task !== null} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={WORKBOOK_FILES}
        multiple={multiple}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again, changed or not.
          target.value = '';
          void read(files);
        }}
      />
    </>
  );
}
