import { offeredClasses } from '../../../src/host/objects';
import { libraryClasses } from './library-classes';

const library = libraryClasses();
const offered = offeredClasses();

describe('what the host offers, against the definitions of the library', () => {
  it('reads the definitions', () => {
    expect(library.size).toBeGreaterThan(150);
    expect(library.get('Range')?.methods.get('GetCell')).toEqual({ arguments: 2, returns: 'object' });
    expect(library.get('Worksheet')?.scalars.get('Name')).toBe(true);
  });

  it.each(offered.map((definition) => [definition.name, definition] as const))('%s', (name, definition) => {
    const known = library.get(name);
    if (!known) throw new Error(`The library has no class ${name}.`);
    const wrong: string[] = [];
    for (const [wire, scalar] of Object.entries(definition.scalars)) {
      if (scalar.get && !known.scalars.has(wire)) wrong.push(`scalar ${wire} is unknown`);
      if (scalar.set && !known.setNames.has(wire)) wrong.push(`scalar ${wire} is never set`);
    }
    for (const wire of Object.keys(definition.navigation))
      if (!known.navigation.has(wire)) wrong.push(`navigation ${wire} is unknown`);
    for (const [wire, method] of Object.entries(definition.methods)) {
      if (name === 'Functions') continue;
      const real = known.methods.get(wire);
      if (!real) wrong.push(`method ${wire} is unknown`);
      else if (real.arguments !== method.arguments) wrong.push(`method ${wire} takes ${real.arguments} arguments`);
      else if (real.returns !== method.returns) wrong.push(`method ${wire} returns ${real.returns}`);
    }
    if (definition.item && !known.indexer) wrong.push('it has no indexer');
    expect(wrong).toEqual([]);
  });
});
