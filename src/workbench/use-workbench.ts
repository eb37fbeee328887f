import { useCallback, useEffect, useRef, useState } from 'react';
import { FileError } from '../host/xlsx';
import { messages, type Locale } from '../i18n';
import type { WorkbookModel } from '../host/workbook/workbook';
import { downloadFile } from './download-file';
import { membersNewerThan, type PlayedExcel } from './played-excel';
import { WorkbenchDocument } from './workbench-document';

export interface Workbench {
  document: WorkbenchDocument | null;
  /** Language of the page. */
  locale: Locale;
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
  /** Plays another Excel around the same workbook; the pane starts again. */
  play(change: Partial<PlayedExcel>): void;
}

/** The workbook shown by the page: opening it, replacing it, saving it. A file that cannot be opened leaves the open one there. */
export function useWorkbench(firstLocale: Locale, firstFile: string): Workbench {
  const [locale, setLocale] = useState(firstLocale);
  const texts = messages(locale).workbench;
  const [document, setDocument] = useState<WorkbenchDocument | null>(null);
  const [serial, setSerial] = useState(0);
  const [alert, say] = useState<string | null>(null);
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);

  const played = useRef<PlayedExcel>({ api: null, locale: firstLocale, readOnly: false, structureProtected: false });
  const replace = useCallback((next: WorkbenchDocument) => {
    played.current = next.excel;
    setDocument((before) => {
      before?.dispose();
      return next;
    });
    setSerial((before) => before + 1);
  }, []);

  const show = useCallback(
    async (name: string, read: () => Promise<Uint8Array>) => {
      setBusy(true);
      say(null);
      setStatus(texts.opening(name));
      try {
        const workbook = await WorkbenchDocument.read(await read(), name);
        replace(await documentOver(workbook, { ...played.current, ...ownStates(workbook) }));
        setStatus(texts.opened(name));
        window.document.title = `${name} – ${texts.appName}`;
      } catch (error) {
        setStatus('');
        say(openingFailure(error, name, locale));
      } finally {
        setBusy(false);
      }
    },
    [locale, texts, replace],
  );

  const play = useCallback(
    async (change: Partial<PlayedExcel>) => {
      if (!document) return;
      const excel = { ...document.excel, ...change };
      try {
        document.controller.commit();
        replace(await documentOver(document.workbook, excel));
        window.document.documentElement.lang = excel.locale.slice(0, 2);
        setLocale(excel.locale);
        setStatus('');
      } catch {
        say(texts.failures.PLAY);
      }
    },
    [document, replace, texts],
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
  return { document, locale, serial, alert, status, busy, open, save, say, play: (change) => void play(change) };
}

const documentOver = async (workbook: WorkbookModel, excel: PlayedExcel): Promise<WorkbenchDocument> =>
  new WorkbenchDocument(workbook, excel, excel.api === null ? undefined : await membersNewerThan(excel.api));

/** What a file brings with it, whatever was played before. */
const ownStates = ({ protection }: WorkbookModel): Pick<PlayedExcel, 'readOnly' | 'structureProtected'> => ({
  readOnly: false,
  structureProtected: protection?.lockStructure ?? false,
});

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
