import { loadCatalogue, topicOf } from '../../../src/host/catalogue';

const { classes, internalNames, newer } = loadCatalogue();

const classNamed = (name: string) => {
  const found = classes.find((one) => one.name === name);
  if (!found) throw new Error(`There is no class ${name}.`);
  return found;
};

const memberOf = (className: string, name: string) =>
  classNamed(className).members.find((member) => member.name === name);

describe('the catalogue of what the client knows', () => {
  it('holds every class of the client', () => {
    const names = classes.map(({ name }) => name);
    expect(names).toHaveLength(188);
    expect(new Set(names).size).toBe(188);
    expect(classes.filter(({ documented }) => !documented).map(({ name }) => name)).toEqual([
      'NumberFormatProperty',
      'NumberFormatPropertyCollection',
      'VisualCollection',
      'Visual',
      'VisualProperty',
      'VisualPropertyCollection',
      'DataControllerClient',
      '_V1Api',
      'InternalTest',
      'Ribbon',
    ]);
  });

  it('holds every kind of member', () => {
    const counts: Record<string, number> = {};
    for (const { members } of classes) for (const { kind } of members) counts[kind] = (counts[kind] ?? 0) + 1;
    expect(counts).toEqual({
      scalar: 717,
      navigation: 218,
      'object method': 620,
      'value method': 421,
      item: 41,
      items: 49,
      event: 61,
      client: 8,
    });
  });

  it('tells wire names, kinds, arguments and requirement sets', () => {
    expect(memberOf('WorksheetCollection', 'getCount')).toEqual({
      name: 'getCount',
      wire: 'GetCount',
      kind: 'value method',
      arguments: 1,
      min: 0,
      max: 1,
      documented: true,
      set: { name: 'ExcelApi', version: '1.4' },
    });
    expect(memberOf('Worksheet', 'getCell')).toMatchObject({
      wire: 'GetCell',
      kind: 'object method',
      target: 'Range',
      arguments: 2,
      min: 2,
    });
    expect(memberOf('Range', 'format')).toMatchObject({ wire: 'Format', kind: 'navigation', target: 'RangeFormat' });
    expect(memberOf('Functions', 'sum')).toMatchObject({ wire: 'Sum', variadic: true });
    expect(memberOf('Functions', 'vlookup')).toMatchObject({ wire: 'VLookup', arguments: 4, min: 3 });
    expect(memberOf('WorksheetCollection', 'getItem')).toMatchObject({ kind: 'item', target: 'Worksheet' });
  });

  it('tells what can be set, and under which name it is sent', () => {
    expect(memberOf('Worksheet', 'name')?.setWire).toBe('Name');
    expect(memberOf('Worksheet', 'id')?.setWire).toBeUndefined();
    expect(memberOf('Worksheet', 'showGridlines')).toMatchObject({ wire: 'ShowGridlines', setWire: 'Gridlines' });
    expect(memberOf('Style', 'textOrientation')).toMatchObject({ wire: 'TextOrientation', setWire: 'Orientation' });
  });

  it('tells how events are listened to', () => {
    expect(memberOf('Table', 'onChanged')?.registration).toEqual({
      add: '_RegisterDataChangedEvent',
      remove: '_UnregisterDataChangedEvent',
    });
    expect(memberOf('Workbook', 'onSelectionChanged')).toMatchObject({ kind: 'event' });
    expect(memberOf('Workbook', 'onSelectionChanged')?.registration).toBeUndefined();
  });

  it('tells identities and how items are addressed', () => {
    expect(['Worksheet', 'NamedItem', 'Range', 'RangeFill'].map((name) => classNamed(name).identity)).toEqual([
      'Id',
      '_Id',
      '_ReferenceId',
      null,
    ]);
    expect(classNamed('TableCollection').items).toEqual({ target: 'Table', keyed: true });
    expect(classNamed('TableRowCollection').items).toEqual({ target: 'TableRow', keyed: false });
    expect(classNamed('Table').items).toBeNull();
    expect(internalNames).toContain('_KeepReference');
  });

  it('agrees with the documentation on the arguments of every method', () => {
    const methods = classes.flatMap(({ name, members }) => members.map((member) => ({ className: name, ...member })));
    const documented = methods.filter(({ kind, documented: known }) => known && /method$/.test(kind));
    expect(documented).toHaveLength(835);
    // Functions that take any number of values send them in one list.
    const odd = documented.filter(({ variadic, max, arguments: sent }) => (variadic ? max !== null : max !== sent));
    expect(odd.map(({ className, name, max, arguments: sent }) => [className, name, max, sent])).toEqual([]);
  });

  it('leaves members that only newer clients have to themselves', () => {
    expect(newer).toContainEqual({
      className: 'Range',
      member: 'valuesAsJson',
      set: { name: 'ExcelApi', version: '1.16' },
    });
    expect(newer.filter(({ set }) => set?.name === 'ExcelApi' && Number(set.version.slice(2)) < 16)).toEqual([]);
  });

  it('places every documented class under a topic', () => {
    const other = classes.filter(({ name, documented }) => documented && topicOf(name).name === 'other');
    expect(other.map(({ name }) => name)).toEqual([]);
  });
});
