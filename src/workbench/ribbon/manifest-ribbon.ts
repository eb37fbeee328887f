import type { Locale } from '../../i18n';

/** What a button of the manifest does: shows the pane, or runs a function of its page. */
export type RibbonAction = { kind: 'showPane' } | { kind: 'runFunction'; functionName: string };

export interface RibbonButton {
  id: string;
  label: string;
  tipTitle: string;
  tip: string;
  /** Address of the picture on our own origin, for the largest size asked for. */
  icon: string;
  action: RibbonAction;
}

export interface RibbonGroup {
  id: string;
  label: string;
  buttons: RibbonButton[];
}

export interface ManifestRibbon {
  /** The add-in's id, which Office gives the pane as part of its identity. */
  addinId: string;
  addinName: string;
  tab: { id: string; label: string };
  groups: RibbonGroup[];
  /** Path of the pane's page on our own origin; it also runs the commands (one shared runtime). */
  paneUrl: string;
}

/** The manifest cannot be drawn: `what` names the element that is missing. */
export class ManifestError extends Error {
  constructor(readonly what: string) {
    super(`The manifest has no ${what}.`);
    this.name = 'ManifestError';
  }
}

/**
 * The ribbon that Excel would draw from an add-in-only manifest (VersionOverrides 1.0), in the user's language. Addresses are
 * brought to our own origin: the manifest names the one of the published add-in. Raises `ManifestError`.
 */
export function readRibbon(manifest: Document, locale: Locale): ManifestRibbon {
  const root = manifest.documentElement;
  const resources = new Resources(root, locale);
  const host = all(root, 'Host').find((element) => typeOf(element) === 'Workbook');
  if (!host) throw new ManifestError('workbook host with commands');
  const surface = all(host, 'ExtensionPoint').find((element) => typeOf(element) === 'PrimaryCommandSurface');
  const tab = surface && all(surface, 'CustomTab')[0];
  if (!tab) throw new ManifestError('ribbon tab');
  const groups = all(tab, 'Group').map((group) => ({
    id: group.getAttribute('id') ?? '',
    label: resources.labelOf(group),
    buttons: all(group, 'Control').map((control) => readButton(control, resources)),
  }));
  const pane = all(host, 'SourceLocation')[0];
  if (!pane) throw new ManifestError('task pane');
  // Without it Excel would run the commands in a page of their own, which the workbench does not open.
  const shared = all(host, 'Runtime').some((r) => r.getAttribute('resid') === pane.getAttribute('resid'));
  if (!shared) throw new ManifestError('shared runtime');
  return {
    addinId: all(root, 'Id')[0]?.textContent?.trim() ?? '',
    addinName: localised(all(root, 'DisplayName')[0], 'DefaultValue', locale),
    tab: { id: tab.getAttribute('id') ?? '', label: resources.labelOf(tab) },
    groups,
    paneUrl: ownPath(resources.get(pane.getAttribute('resid'))),
  };
}

function readButton(control: Element, resources: Resources): RibbonButton {
  const action = all(control, 'Action')[0];
  const functionName = action && all(action, 'FunctionName')[0]?.textContent?.trim();
  const tip = all(control, 'Supertip')[0];
  const images = all(control, 'Image').sort((a, b) => Number(b.getAttribute('size')) - Number(a.getAttribute('size')));
  // 32 px is what a large ribbon button shows; larger ones serve dense screens.
  const image = images.find((element) => Number(element.getAttribute('size')) <= 80) ?? images[0];
  return {
    id: control.getAttribute('id') ?? '',
    label: resources.labelOf(control),
    tipTitle: tip ? resources.textOf(tip, 'Title') : '',
    tip: tip ? resources.textOf(tip, 'Description') : '',
    icon: image ? ownPath(resources.get(image.getAttribute('resid'))) : '',
    action: functionName ? { kind: 'runFunction', functionName } : { kind: 'showPane' },
  };
}

/** Texts, pictures and addresses that the manifest refers to by name. */
class Resources {
  private readonly values = new Map<string, string>();

  constructor(root: Element, locale: Locale) {
    for (const resources of all(root, 'Resources'))
      for (const element of all(resources, '*')) {
        const id = element.getAttribute('id');
        if (id) this.values.set(id, localised(element, 'DefaultValue', locale));
      }
  }

  get(id: string | null): string {
    return (id && this.values.get(id)) || '';
  }

  /** Text of an element's own `Label`, not of one further down. */
  labelOf(element: Element): string {
    return this.textOf(element, 'Label');
  }

  textOf(element: Element, name: string): string {
    const child = Array.from(element.childNodes).find(
      (node): node is Element => node.nodeType === 1 && (node as Element).localName === name,
    );
    return this.get(child?.getAttribute('resid') ?? null);
  }
}

/** The value of an element for a language: its `Override` for it, else its default. */
function localised(element: Element | undefined, attribute: string, locale: Locale): string {
  if (!element) return '';
  const override = all(element, 'Override').find(
    (o) => o.getAttribute('Locale')?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.getAttribute('Value') ?? element.getAttribute(attribute) ?? '';
}

const all = (element: Element, name: string): Element[] => Array.from(element.getElementsByTagNameNS('*', name));

const typeOf = (element: Element): string | null =>
  element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');

/** Path and query of an absolute address: `https://example.org/addin/assets/icon-32.png` → `/addin/assets/icon-32.png`. */
function ownPath(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  return url.pathname + url.search;
}
