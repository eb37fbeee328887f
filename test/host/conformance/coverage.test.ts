import { coverage, coverageText, coveredMembers, loadCatalogue, standingOf } from '../../../src/host/catalogue';
import { offeredClasses } from '../../../src/host/objects';
import { defineClass, valueMethod } from '../../../src/host/protocol';
import { DEFAULT_API } from '../../../src/host/requirement-presets';

const catalogue = loadCatalogue();
const given = { get: () => 1, set: () => undefined };
const nothing = valueMethod(0, () => null);

const freezePanes = catalogue.classes.find(({ name }) => name === 'WorksheetFreezePanes');

describe('coverage', () => {
  it('counts what is offered of each class', () => {
    const offered = [
      defineClass('Worksheet', {
        scalars: { Name: given, Id: given, Visibility: { get: () => 1 }, ShowGridlines: given },
        methods: {
          Activate: nothing,
          _RegisterActivatedEvent: nothing,
          _UnregisterActivatedEvent: nothing,
          _RegisterCalculatedEvent: nothing,
        },
      }),
    ];
    const members = coveredMembers(catalogue, offered).filter(({ className }) => className === 'Worksheet');
    expect(members.filter(({ covered }) => covered).map(({ member }) => member)).toEqual([
      'name',
      'id',
      'onActivated',
      'activate',
    ]);
    const missing = members.filter(({ covered }) => !covered).map(({ member }) => member);
    expect(missing).toEqual(
      expect.arrayContaining(['visibility (set)', 'showGridlines (set)', 'onCalculated', 'charts', 'position']),
    );
    expect(members.find(({ member }) => member === 'charts')).toMatchObject({
      set: 'ExcelApi 1.1',
      standing: 'wanted',
    });
    expect(members.find(({ member }) => member === 'shapes')).toMatchObject({ set: 'ExcelApi 1.9', standing: 'later' });
  });

  it('counts nothing twice', () => {
    const { classes, totals } = coverage(catalogue, offeredClasses());
    const members = coveredMembers(catalogue, offeredClasses());
    expect(totals.all.known).toBe(1851);
    expect(totals.all.known).toBe(members.length);
    for (const standing of ['wanted', 'later', 'other'] as const) {
      const own = classes.filter((one) => one.standing === standing);
      const sum = (key: 'covered' | 'known') => own.reduce((total, one) => total + one[key], 0);
      expect({ covered: sum('covered'), known: sum('known') }).toEqual(totals[standing]);
    }
    for (const { covered, known, missing } of classes) expect(missing).toHaveLength(known - covered);
  });

  it('is whole for the topics to be offered, so that the set declared by default is no promise too many', () => {
    const { classes, totals, sets } = coverage(catalogue, offeredClasses());
    const wanted = classes.filter(({ standing }) => standing === 'wanted');
    expect(wanted.flatMap(({ name, missing }) => missing.map((member) => `${name}.${member}`))).toEqual([]);
    expect(totals.wanted.covered).toBe(totals.wanted.known);
    expect(sets.find(({ set }) => set === `ExcelApi ${DEFAULT_API}`)?.whole).toBe(true);
    // What is refused by name, whatever set is declared.
    expect(
      [...new Set(classes.filter(({ standing }) => standing === 'later').map(({ topic }) => topic))].sort(),
    ).toEqual(['linked data', 'queries', 'reached from other classes', 'shapes and images', 'slicers']);
  });

  it('sees a requirement set as whole only when those before it are', () => {
    const all = catalogue.classes.map(({ name, members }) => {
      const wires = (kinds: string[]) => members.filter(({ kind }) => kinds.includes(kind)).map(({ wire }) => wire);
      const setNames = members.flatMap(({ setWire }) => setWire ?? []);
      const registration = members.flatMap((member) => (member.registration ? Object.values(member.registration) : []));
      return defineClass(name, {
        scalars: Object.fromEntries([...wires(['scalar']), ...setNames].map((wire) => [wire, given])),
        navigation: Object.fromEntries(wires(['navigation']).map((wire) => [wire, () => null])),
        methods: Object.fromEntries(
          [...wires(['object method', 'value method']), ...registration].map((wire) => [wire, nothing]),
        ),
        items: () => [],
        item: () => null,
      });
    });
    const full = coverage(catalogue, all);
    expect(
      full.sets
        .filter(({ set }) => set !== 'ExcelApi 1.17')
        .flatMap(({ set, missing }) => missing.map((name) => [set, name])),
    ).toEqual([]);
    expect(full.highestWhole).toBe('ExcelApi 1.17');
    const without = all.map((one) => (one.name === 'RangeFont' ? defineClass('RangeFont', {}) : one));
    expect(coverage(catalogue, without)).toMatchObject({ highestWhole: null });
    expect(coverage(catalogue, without).sets[1]).toMatchObject({ set: 'ExcelApi 1.2', missing: [], whole: false });
  });

  it('counts the members of one set alone', () => {
    const found = coverage(catalogue, [], 'ExcelApi 1.5');
    expect(found.totals.all).toEqual({ covered: 0, known: 25 });
    expect(found.sets.map(({ set }) => set)).toEqual(['ExcelApi 1.5']);
    expect(found.classes.find(({ name }) => name === 'CustomXmlPart')?.missing).toEqual([
      'id',
      'namespaceUri',
      'delete',
      'getXml',
      'setXml',
    ]);
  });

  it('leaves to the later topics what leads to them', () => {
    const standings = (className: string, names: string[]) => {
      const found = catalogue.classes.find(({ name }) => name === className);
      return found?.members.filter(({ name }) => names.includes(name)).map((member) => standingOf(className, member));
    };
    expect(standings('Workbook', ['slicers'])).toEqual(['later']);
    expect(standings('Range', ['getImage'])).toEqual(['later']);
    expect(standings('Range', ['sort', 'values'])).toEqual(['wanted', 'wanted']);
    expect(standings('Shape', ['delete'])).toEqual(['later']);
    expect(standings('Binding', ['delete'])).toEqual(['other']);
  });

  it('is printed class by class', () => {
    const methods = Object.fromEntries((freezePanes?.members ?? []).map(({ wire }) => [wire, nothing]));
    const found = coverage(catalogue, [
      defineClass('WorksheetFreezePanes', { methods: { ...methods, Unfreeze: nothing } }),
    ]);
    const lines = coverageText(found, true).split('\n');
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}WorksheetFreezePanes +6\/6 +100 %$/));
    expect(lines).toContainEqual(expect.stringMatching(/^ {2}DataValidation +0\/9 +0 %$/));
    expect(lines).toContain(
      '      type, rule, prompt, errorAlert, ignoreBlanks, valid, clear, getInvalidCells, getInvalidCellsOrNullObject',
    );
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
  });
});
