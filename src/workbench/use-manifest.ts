import { useEffect, useState } from 'react';
import type { Locale } from '../i18n';
import { readRibbon, type ManifestRibbon } from './ribbon/manifest-ribbon';

/** The ribbon of the served manifest.xml; `failed` when it cannot be read. */
export function useManifest(locale: Locale): {
  ribbon: ManifestRibbon | null;
  failed: boolean;
  dismiss: () => void;
} {
  const [ribbon, setRibbon] = useState<ManifestRibbon | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    fetch('/manifest.xml', { signal: stop.signal })
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error('no manifest'))))
      .then((xml) => setRibbon(readRibbon(new DOMParser().parseFromString(xml, 'application/xml'), locale)))
      .catch(() => {
        if (!stop.signal.aborted) setFailed(true);
      });
    return () => stop.abort();
  }, [locale]);
  return { ribbon, failed, dismiss: () => setFailed(false) };
}
