import { useEffect, useMemo, useState } from 'react';
import type { Locale } from '../i18n';
import { readRibbon, type ManifestRibbon } from './ribbon/manifest-ribbon';

/** The ribbon of the served manifest.xml; `failed` when it cannot be read. */
export function useManifest(locale: Locale): {
  ribbon: ManifestRibbon | null;
  failed: boolean;
  dismiss: () => void;
} {
  const [manifest, setManifest] = useState<Document | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    fetch('/manifest.xml', { signal: stop.signal })
      .then((response) => (response.ok ? response.text() : Promise.reject(new Error('no manifest'))))
      .then((xml) => {
        const read = new DOMParser().parseFromString(xml, 'application/xml');
        // Read once here, so that a manifest without ribbon is told.
        readRibbon(read, locale);
        setManifest(read);
      })
      .catch(() => {
        if (!stop.signal.aborted) setFailed(true);
      });
    return () => stop.abort();
    // Another language needs no other manifest.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const ribbon = useMemo(() => (manifest ? readRibbon(manifest, locale) : null), [manifest, locale]);
  return { ribbon, failed, dismiss: () => setFailed(false) };
}
