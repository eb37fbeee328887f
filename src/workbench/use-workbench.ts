import { useCallback, useEffect, useRef, useState } from 'react';
import { FileError } from '../host/xlsx';
import { messages, type Locale } from '../i18n';
import { downloadFile } from './download-file';
import { WorkbenchDocument } from './workbench-document';

export interface Workbench {
  document: WorkbenchDocument | null;
  /** Another one for each opened workbook. */
  serial: number;
  /** What went wrong, until it is dismissed. */
  alert: string | null;
  /** What was just done. */
  status: string;
  busy: boolean;
  open(file: File): void;
  save(): void;
  say(alert: string | null): void;
}

/** The workbook shown by the page: opening it, replacing it, saving it. A file that cannot be opened leaves the open one there. */
export function useWorkbench(locale: Locale, firstFile: string): Workbench {
  const texts = messages(locale).workbench;
  const [document, setDocument] = useState<WorkbenchDocument | null>(null);
  const [serial, setSerial] = useState(0);
  const [alert, say] = useState<string | null>(null);
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);

  const show = useCallback(
    async (name: string, read: () => Promise<Uint8Array>) => {
      setBusy(true);
      say(null);
      setStatus(texts.opening(name));
      try {
        const opened = await WorkbenchDocument.open(await read(), name, locale);
        setDocument((before) => {
          before?.dispose();
          return opened;
        });
        setSerial((before) => before + 1);
        setStatus(texts.opened(name));
        window.document.title = `${name} – ${texts.appName}`;
      } catch (error) {
        setStatus('');
        say(openingFailure(error, name, locale));
      } finally {
        setBusy(false);
      }
    },
    [locale, texts],
  );

  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    void show(fileNameOf(firstFile), () => fetchFile(firstFile));
  }, [firstFile, show]);

  const open = useCallback(
    (file: File) => void show(file.name, async () => new Uint8Array(await file.arrayBuffer())),
    [show],
  );
  const save = useCallback(() => {
    if (!document) return;
    setBusy(true);
    setStatus(texts.saving);
    document
      .save()
      .then(
        (bytes) => {
          downloadFile(bytes, document.workbook.fileName);
          setStatus(texts.saved(document.workbook.fileName));
        },
        () => {
          setStatus('');
          say(texts.failures.SAVE);
        },
      )
      .finally(() => setBusy(false));
  }, [document, texts]);
  return { document, serial, alert, status, busy, open, save, say };
}

/** The file of an address does not exist, or its server does not answer. */
class FileNotFound extends Error {}

async function fetchFile(address: string): Promise<Uint8Array> {
  const url = new URL(address, window.location.href);
  // Only our own origin: a link to this page must not make it read a file from elsewhere.
  if (url.origin !== window.location.origin) throw new FileNotFound();
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) throw new FileNotFound();
  return new Uint8Array(await response.arrayBuffer());
}

const fileNameOf = (address: string): string =>
  decodeURIComponent(address.split(/[?#]/)[0]?.split('/').pop() ?? address);

function openingFailure(error: unknown, name: string, locale: Locale): string {
  const { failures } = messages(locale).workbench;
  if (error instanceof FileNotFound) return failures.NOT_FOUND(name);
  return error instanceof FileError ? failures[error.code](name) : failures.UNKNOWN(name);
}
