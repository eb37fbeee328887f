import type { ClassDefinition } from '../protocol';
import type { CatalogueMember } from './catalogue';

/** Events that the client learns of without asking an object for them, and that the host raises. */
const RAISED_WITHOUT_REGISTRATION = new Set(['Workbook.onSelectionChanged', 'SettingCollection.onSettingsChanged']);

/** Whether a class of the host offers a member of the client; `read only`: it can be loaded, though scripts may set it. */
export function offers(
  definition: ClassDefinition | undefined,
  className: string,
  member: CatalogueMember,
): 'whole' | 'read only' | 'no' {
  if (!definition) return 'no';
  if (member.kind === 'scalar') return offersScalar(definition, member);
  return offersOther(definition, className, member) ? 'whole' : 'no';
}

function offersScalar({ scalars }: ClassDefinition, { wire, setWire }: CatalogueMember): 'whole' | 'read only' | 'no' {
  if (!scalars[wire]?.get) return 'no';
  return setWire !== undefined && !scalars[setWire]?.set ? 'read only' : 'whole';
}

function offersOther(definition: ClassDefinition, className: string, member: CatalogueMember): boolean {
  const { methods, navigation } = definition;
  switch (member.kind) {
    case 'navigation':
      return Object.hasOwn(navigation, member.wire);
    case 'items':
      return definition.items !== undefined;
    case 'item':
      return definition.item !== undefined;
    case 'event':
      if (!member.registration) return RAISED_WITHOUT_REGISTRATION.has(`${className}.${member.name}`);
      return Object.hasOwn(methods, member.registration.add) && Object.hasOwn(methods, member.registration.remove);
    default:
      return className === 'Functions' ? hasInAnyCase(methods, member.wire) : Object.hasOwn(methods, member.wire);
  }
}

/** Worksheet functions are looked up by the calculator's names, whose case differs from the client's. */
function hasInAnyCase(methods: Record<string, unknown>, wire: string): boolean {
  const wanted = wire.toLowerCase();
  return Object.keys(methods).some((name) => name.toLowerCase() === wanted);
}
