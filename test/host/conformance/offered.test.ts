import { loadCatalogue, mismatches } from '../../../src/host/catalogue';
import { offeredClasses } from '../../../src/host/objects';
import { defineClass, objectMethod, valueMethod, type ClassDefinition } from '../../../src/host/protocol';

const catalogue = loadCatalogue();

const listed = (offered: ClassDefinition[]): [string, string, string][] =>
  mismatches(catalogue, offered).map(({ className, member, problem }) => [className, member, problem]);

describe('what the host offers, against what the client expects', () => {
  it('offers each class once', () => {
    const names = offeredClasses().map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names.length).toBeGreaterThan(30);
  });

  it('agrees on every member', () => {
    expect(listed(offeredClasses())).toEqual([]);
  });
});

describe('the comparison', () => {
  const nothing = () => null;
  const given = { get: () => 1 };

  it('finds classes that do not exist', () => {
    expect(listed([defineClass('Sheet', {})])).toEqual([['Sheet', '', 'the client has no such class']]);
  });

  it('finds wrong scalars', () => {
    const scalars = { Colour: given, color: given, Id: { set: nothing }, Worksheet: given, Gridlines: given, Name: {} };
    expect(listed([defineClass('Worksheet', { scalars, identity: () => ({ Id: '1' }) })])).toEqual([
      ['Worksheet', 'Colour', 'the client has no such scalar'],
      ['Worksheet', 'color', 'the client has no such scalar'],
      ['Worksheet', 'Id', 'the client only reads it'],
      ['Worksheet', 'Worksheet', 'the client has no such scalar'],
      ['Worksheet', 'Gridlines', 'the client sets it, but never loads it under this name'],
      ['Worksheet', 'Name', 'can be neither loaded nor set'],
    ]);
  });

  it('finds wrong case and wrong kinds', () => {
    const navigation = { format: nothing, Address: nothing };
    expect(listed([defineClass('Range', { navigation, scalars: { Format: given } })])).toEqual([
      ['Range', 'Format', 'is no scalar: for the client it is of the kind "navigation"'],
      ['Range', 'format', 'is written Format by the client'],
      ['Range', 'Address', 'is no navigation property: for the client it is of the kind "scalar"'],
    ]);
  });

  it('finds wrong methods', () => {
    const methods = {
      Activate: objectMethod(0, nothing),
      Calculate: valueMethod(2, nothing),
      GetRange: objectMethod(null, nothing),
      GetRanges: objectMethod(1, nothing),
      Paint: valueMethod(0, nothing),
      _GetSheetByName: objectMethod(1, nothing),
      _KeepReference: valueMethod(0, nothing),
    };
    expect(listed([defineClass('Worksheet', { methods, identity: () => ({ Id: '1' }) })])).toEqual([
      ['Worksheet', 'Activate', 'returns an object, not as the client expects'],
      ['Worksheet', 'Calculate', 'takes 2 arguments where the client sends 1'],
      ['Worksheet', 'GetRange', 'takes any number of arguments where the client sends 1'],
      ['Worksheet', 'Paint', 'the client has no such method'],
      ['Worksheet', '_GetSheetByName', 'the client has no such method'],
    ]);
  });

  it('finds missing and needless enumerations', () => {
    const items = () => [];
    const offered = [
      defineClass('TableCollection', {}),
      defineClass('TableRowCollection', { items, item: nothing }),
      defineClass('RangeFill', { items }),
    ];
    expect(listed(offered)).toEqual([
      ['TableCollection', 'items', 'the client expects an enumeration'],
      ['TableCollection', 'getItem', 'the client addresses items by key'],
      ['TableRowCollection', 'getItem', 'the client addresses no item by key'],
      ['TableRowCollection', 'getItemAt', 'the client addresses items by position'],
      ['RangeFill', 'items', 'for the client it is no collection'],
    ]);
  });

  it('finds wrong identities, whatever they are made from', () => {
    const offered = [
      defineClass('Worksheet', {}),
      defineClass('Table', { identity: (self) => ({ _Id: `${String(self.definition.name)}-1` }) }),
      defineClass('NamedItem', { identity: (self) => ({ _Id: self.definition.name.toUpperCase() }) }),
    ];
    expect(listed(offered)).toEqual([
      ['Worksheet', 'Id', 'the client expects this identity'],
      ['Table', 'Id', 'the identity given is _Id'],
    ]);
  });
});
