import { settingsFingerprint } from '../fingerprints';
import { CONTENT_TYPE, DECLARATION } from '../package/namespaces';
import { webExtensions } from '../read/read-settings';
import { XmlElement } from '../xml/element';
import { parseXml, serializeXml } from '../xml/parse-xml';
import type { SaveContext } from './save-context';

const WEB_EXTENSION = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const TASK_PANES = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const RELATIONSHIP = 'http://schemas.microsoft.com/office/2011/relationships/';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Stands for an add-in whose manifest the host was not told about. */
const UNKNOWN_ADD_IN = '00000000-0000-0000-0000-000000000000';

const ORDER = ['reference', 'alternateReferences', 'properties', 'bindings', 'snapshot', 'extLst'];

/**
 * Writes the settings of the add-in into the property bag of its web-extension part, where Excel keeps what an add-in stores in the
 * document: an add-in of the same manifest id finds them again in Excel. Other add-ins of the document stay as they are.
 */
export function writeSettings(context: SaveContext): void {
  const { workbook, backing, parts } = context;
  if (settingsFingerprint(workbook) === backing.settingsFingerprint) return;
  const id = workbook.addInId ?? UNKNOWN_ADD_IN;
  const known = webExtensions(parts).find((extension) => extension.id.toLowerCase() === id.toLowerCase());
  if (!known && workbook.settings.size === 0) return;
  if (known) {
    const document = parseXml(parts.text(known.part), known.part);
    fill(document.root, workbook.settings);
    parts.set(known.part, serializeXml(document));
  } else addExtension(context, id);
}

function fill(root: XmlElement, settings: ReadonlyMap<string, string>): void {
  const bag = root.child('properties') ?? root.insertInOrder(root.make('properties'), ORDER);
  bag.removeAll();
  for (const [name, value] of settings) bag.append(bag.make('property', { name, value }));
}

function addExtension(context: SaveContext, id: string): void {
  const { parts, workbook } = context;
  const part = parts.freeName('xl/webextensions/webextension', 'xml');
  const root = new XmlElement('we:webextension', [
    ['xmlns:we', WEB_EXTENSION],
    ['id', `{${id.toUpperCase()}}`],
  ]);
  root.append(root.make('reference', { id, version: '1.0.0.0', store: 'developer', storeType: 'Registry' }));
  root.append(root.make('alternateReferences'));
  fill(root, workbook.settings);
  root.append(root.make('bindings'));
  root.append(root.make('snapshot', { 'xmlns:r': OFFICE_RELATIONSHIPS }));
  context.addPart(part, DECLARATION + root.toString(), CONTENT_TYPE.webExtension);
  addTaskPane(context, part);
}

/** The list of task panes is what Excel reads first; `visibility="0"`: the pane does not open by itself. */
function addTaskPane(context: SaveContext, extension: string): void {
  const { parts } = context;
  const root = context.relationships('');
  let panes = root.ofKind('webextensiontaskpanes')[0]?.target;
  if (panes === undefined || !parts.has(panes)) {
    panes = parts.freeName('xl/webextensions/taskpanes', 'xml').replace('taskpanes1', 'taskpanes');
    context.addPart(panes, `${DECLARATION}<wetp:taskpanes xmlns:wetp="${TASK_PANES}"/>`, CONTENT_TYPE.taskpanes);
    root.add(RELATIONSHIP + 'webextensiontaskpanes', panes);
  }
  const id = context.relationships(panes).add(RELATIONSHIP + 'webextension', extension);
  const document = parseXml(parts.text(panes), panes);
  const pane = document.root.make('taskpane', { dockstate: 'right', visibility: 0, width: 350, row: 1 });
  pane.append(pane.make('webextensionref', { 'xmlns:r': OFFICE_RELATIONSHIPS, 'r:id': id }));
  document.root.append(pane);
  parts.set(panes, serializeXml(document));
}
