import { useEffect, useState } from 'react';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

const DARK = '(prefers-color-scheme: dark)';

/**
 * The theme of the host where it says which it is, that of the system otherwise (Excel on the web says nothing). High
 * contrast needs no theme of ours: browsers put the system's colours over either one (`forced-colors`).
 */
export function usePaneTheme(hostDark: boolean | null): { theme: Theme; dark: boolean } {
  const [systemDark, setSystemDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => setSystemDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const dark = hostDark ?? systemDark;
  useEffect(() => {
    // Scroll bars, form controls and the page behind the root follow.
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return { theme: dark ? webDarkTheme : webLightTheme, dark };
}
