import { newerOf, type MemberSet } from '../host/catalogue/newer-members';
import type { Locale } from '../i18n';

/** The Excel that the page plays. */
export interface PlayedExcel {
  /** Version of ExcelApi; `null` is what the embedded host declares by itself. */
  api: string | null;
  /** Language of the page, of menus and of the data. */
  locale: Locale;
  readOnly: boolean;
  structureProtected: boolean;
}

/** Where the build leaves the requirement set of each member. */
const MEMBER_SETS = 'member-sets.json';

/** Members that an Excel of this version does not have; asked of the server once it matters. */
export async function membersNewerThan(api: string): Promise<Set<string>> {
  const response = await fetch(new URL(MEMBER_SETS, window.location.href));
  if (!response.ok) throw new Error(`${MEMBER_SETS}: ${response.status}`);
  return newerOf((await response.json()) as MemberSet[], { ExcelApi: api });
}
