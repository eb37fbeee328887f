import { useEffect, useState } from 'react';
import type { IndicatorCard } from '../../app/indicator-board';
import type { IndicatorSheets } from '../../app/indicator-sheets';
import type { CheckResult } from '../../app/result';
import { usePane, usePaneState } from '../pane-context';

/** How long the census must stay still before figures that are shown follow it, in milliseconds. */
const QUIET = 300;

/** The cards of a census, those before while newer ones are worked out; `null` before the first. */
export function useIndicatorCards(result: CheckResult): IndicatorCard[] | null {
  const { store } = usePane();
  const { catchingUp } = usePaneState();
  const [cards, setCards] = useState(() => store.indicators.knownCards(result));
  const shown = cards !== null;
  useEffect(() => {
    const known = store.indicators.knownCards(result);
    if (known) {
      setCards(known);
      return;
    }
    if (shown && catchingUp) return;
    const abort = new AbortController();
    const read = () =>
      void store.indicators.read(result, abort.signal).then((read) => {
        if (read && !abort.signal.aborted) setCards(read);
      });
    const timer = setTimeout(read, shown ? QUIET : 0);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- waivers and fixes make other results of the same census
  }, [store, result.source, catchingUp]);
  return cards;
}

const UNKNOWN: IndicatorSheets = { indicators: false, data: false };

/** Which sheets there are to look figures up on; looked for again after every task. */
export function useIndicatorSheets(): IndicatorSheets {
  const { store } = usePane();
  const { task } = usePaneState();
  const [sheets, setSheets] = useState(UNKNOWN);
  const idle = task === null;
  useEffect(() => {
    if (!idle) return;
    let wanted = true;
    void store.indicators.sheets().then((found) => {
      if (wanted) setSheets(found);
    });
    return () => {
      wanted = false;
    };
  }, [store, idle]);
  return sheets;
}

/** Rows that were shown alone before the pane was opened are told, with the way back. */
export function useRowsLeftShown(result: CheckResult): void {
  const { store } = usePane();
  useEffect(() => {
    void store.indicators.findShownRows(result);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once each time the page is opened
  }, [store]);
}
