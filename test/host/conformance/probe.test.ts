import { loadCatalogue, offers, type CatalogueClass, type CatalogueMember } from '../../../src/host/catalogue';
import { offeredClasses } from '../../../src/host/objects';
import { camelCase, type ClassDefinition } from '../../../src/host/protocol';
import { firstItem, instances, type Instance, type Proxy } from './instances';
import { preparedWorkbook, type PreparedWorkbook } from './prepared-workbook';

const catalogue = loadCatalogue();
const offered = offeredClasses();
const reached = instances(catalogue, offered);

interface Subject {
  definition: ClassDefinition;
  known: CatalogueClass;
  reach: Instance;
}

const subjects: [string, Subject][] = offered.flatMap((definition) => {
  const known = catalogue.classes.find(({ name }) => name === definition.name);
  const reach = reached.get(definition.name);
  return known && reach ? [[definition.name, { definition, known, reach }] as [string, Subject]] : [];
});

interface Refusal {
  code: string;
  location: string;
  message: string;
}

let office: PreparedWorkbook;
beforeAll(async () => {
  office = await preparedWorkbook();
});
afterAll(() => office.close());

/** What a use of an object is refused with; null when it is not. */
async function refusal(
  reach: Instance,
  use: (object: Proxy, sync: () => Promise<void>) => unknown,
): Promise<Refusal | null> {
  try {
    await office.Excel.run(async (context) => {
      await use(await reach(context), () => context.sync());
      await context.sync();
    });
    return null;
  } catch (error) {
    const { code, message, debugInfo } = error as OfficeExtension.Error;
    return { code: code ?? 'ScriptError', message, location: debugInfo?.errorLocation ?? '' };
  }
}

/** Whether an object of the class is there. */
async function isWithinReach(className: string): Promise<boolean> {
  const reach = reached.get(className);
  return reach !== undefined && (await refusal(reach, () => undefined)) === null;
}

const load = (object: Proxy, name: string): void => (object as unknown as { load(name: string): void }).load(name);

const call = (object: Proxy, name: string, given: unknown[]): unknown =>
  (object[name] as (...values: unknown[]) => unknown)(...given);

const told = ({ name }: CatalogueMember, { code, message }: Refusal): string => `${name}: ${code} ${message}`;

/** The member is there; what it leads to is not in this workbook. */
const isAbsence = ({ code }: Refusal): boolean => code === 'ItemNotFound';

/** Events for which the client asks nothing of the host: it only waits for them. */
const isSilent = ({ kind, registration }: CatalogueMember): boolean => kind === 'event' && !registration;

/** What can be followed or called without arguments and changes nothing. */
const isGetter = ({ kind, name, documented, min }: CatalogueMember): boolean =>
  documented && (kind === 'navigation' || kind === 'items' || (/method$/.test(kind) && /^get/.test(name) && min === 0));

/** The object that a member leads to. */
async function follow(reach: Instance, { kind, name }: CatalogueMember, context: Excel.RequestContext): Promise<Proxy> {
  if (kind === 'items') return firstItem(reach)(context);
  const object = await reach(context);
  return (kind === 'navigation' ? object[name] : call(object, name, [])) as Proxy;
}

const IMPOSSIBLE = 'NothingOfTheKind';

/** The client's own way of calling a method of the host; not part of its declarations. */
interface CallsOfTheClient {
  BatchApiHelper: {
    invokeMethod(object: Proxy, name: string, type: number, given: unknown[], flags: number, result: number): void;
  };
}

/** Calls what no class has: the host's refusal names the class of its object. */
function askTheImpossible(object: Proxy): void {
  const client = office.OfficeExtension as unknown as CallsOfTheClient;
  client.BatchApiHelper.invokeMethod(object, IMPOSSIBLE, 1, [], 4, 0);
}

/**
 * Uses members one by one, each in a batch of its own; the refusals that are wrong. Classes out of reach are reported by a
 * test of their own.
 */
async function wrong(
  className: string,
  members: CatalogueMember[],
  use: (member: CatalogueMember) => Promise<string | null>,
): Promise<string[]> {
  const found: string[] = [];
  if (!(await isWithinReach(className))) return found;
  for (const member of members) {
    const problem = await use(member);
    if (problem !== null) found.push(problem);
  }
  return found;
}

describe('every class that the host offers, used through the client', () => {
  it('is within reach in the prepared workbook', async () => {
    const away: string[] = [];
    for (const { name } of offered) if (!(await isWithinReach(name))) away.push(name);
    expect([office.refused, away]).toEqual([[], []]);
  });

  it.each(subjects)('%s: every scalar can be loaded', async (_, { definition, known, reach }) => {
    const scalars = known.members.filter(({ kind, wire }) => kind === 'scalar' && definition.scalars[wire]?.get);
    const problems = await wrong(known.name, scalars, async (member) => {
      const found = await refusal(reach, async (object, sync) => {
        load(object, member.name);
        await sync();
        if (object[member.name] === undefined) throw new Error('nothing was loaded');
      });
      return found && told(member, found);
    });
    expect(problems).toEqual([]);
  });

  it.each(subjects)('%s: what was loaded can be set again', async (_, { definition, known, reach }) => {
    const settable = known.members.filter(
      (member) => member.kind === 'scalar' && offers(definition, known.name, member) === 'whole' && member.setWire,
    );
    const problems = await wrong(known.name, settable, async (member) => {
      const found = await refusal(reach, async (object, sync) => {
        load(object, member.name);
        await sync();
        const value = object[member.name];
        if (value !== null) object[member.name] = value;
      });
      return found && told(member, found);
    });
    expect(problems).toEqual([]);
  });

  it.each(subjects)('%s: what was loaded can be given to update', async (_, { definition, known, reach }) => {
    const settable = known.members.filter(
      (member) => member.kind === 'scalar' && offers(definition, known.name, member) === 'whole' && member.setWire,
    );
    const problems = await wrong(known.name, settable, async (member) => {
      const found = await refusal(reach, async (object, sync) => {
        load(object, member.name);
        await sync();
        const value = object[member.name];
        // Collections have properties that can be set, but no such method.
        if (value !== null && 'update' in object) call(object, 'update', [{ [member.name]: value }]);
      });
      return found && told(member, found);
    });
    expect(problems).toEqual([]);
  });

  it.each(subjects)(
    '%s: methods that need no arguments and change nothing',
    async (_, { definition, known, reach }) => {
      const getters = known.members.filter(
        (member) =>
          /method$/.test(member.kind) && isGetter(member) && offers(definition, known.name, member) === 'whole',
      );
      const problems = await wrong(known.name, getters, async (member) => {
        const found = await refusal(reach, (object) => call(object, member.name, []));
        return found && !isAbsence(found) ? told(member, found) : null;
      });
      expect(problems).toEqual([]);
    },
  );

  it.each(subjects)(
    '%s: what it leads to is of the class that the client expects',
    async (_, { definition, known, reach }) => {
      const leading = known.members.filter(
        (member) =>
          member.target !== undefined && isGetter(member) && offers(definition, known.name, member) === 'whole',
      );
      const problems = await wrong(known.name, leading, async (member) => {
        const found = await refusal((context) => follow(reach, member, context), askTheImpossible);
        if (!found) return `${member.name}: not refused`;
        const expected = `${member.target}.${camelCase(IMPOSSIBLE)}`;
        return isAbsence(found) || found.location === expected ? null : `${told(member, found)} at ${found.location}`;
      });
      expect(problems).toEqual([]);
    },
  );

  it.each(subjects)('%s: what is not offered is refused by name', async (_, { definition, known, reach }) => {
    const absent = known.members.filter(
      (member) => member.documented && !isSilent(member) && offers(definition, known.name, member) !== 'whole',
    );
    const problems = await wrong(known.name, absent, async (member) => {
      const found = await refusal(reach, (object, sync) => useAbsent(object, member, sync));
      if (found?.code === 'NotImplemented' && refusedAt(known, member).includes(found.location)) return null;
      return `${member.name}: ${found ? `${found.code} at ${found.location}: ${found.message}` : 'not refused'}`;
    });
    expect(problems).toEqual([]);
  });
});

/** Where the refusal of a member may be said to be. What a collection does not know is looked for in its items. */
function refusedAt({ name, items }: CatalogueClass, { kind, wire, setWire, registration }: CatalogueMember): string[] {
  const names = { event: registration?.add, item: 'GetItem' };
  const member = camelCase(names[kind as keyof typeof names] ?? setWire ?? wire);
  return [name, ...(kind === 'scalar' && items ? [items.target] : [])].map((one) => `${one}.${member}`);
}

/** Uses a member that the host does not offer, or only for reading, as a script would. */
async function useAbsent(object: Proxy, member: CatalogueMember, sync: () => Promise<void>): Promise<void> {
  const given = Array.from({ length: member.kind === 'item' ? 1 : member.min }, () => 1);
  switch (member.kind) {
    case 'scalar':
      load(object, member.name);
      await sync();
      object[member.name] = object[member.name];
      return;
    case 'navigation':
      // Some classes have nothing to load: the context loads any object.
      object.context.load(object[member.name] as Proxy, 'a');
      return;
    case 'event':
      call(object, member.registration?.add ?? '', []);
      return;
    default:
      call(object, member.name, given);
  }
}
