import { keepLanguage, keptLanguage } from '../../src/taskpane/language';

const storageOf = (entries: Map<string, string>) => ({
  getItem: (name: string) => entries.get(name) ?? null,
  setItem: (name: string, value: string) => void entries.set(name, value),
  removeItem: (name: string) => void entries.delete(name),
});

const before = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
const give = (get: () => unknown): void => {
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
};
afterEach(() => {
  if (before) Object.defineProperty(globalThis, 'localStorage', before);
  else Reflect.deleteProperty(globalThis, 'localStorage');
});

test('the choice is kept in the part of the storage that is this add-in’s, and taken back', () => {
  const entries = new Map<string, string>();
  give(() => storageOf(entries));
  expect(keptLanguage('p1')).toBe('excel');
  keepLanguage('p1', 'en-US');
  expect([...entries]).toEqual([['p1recensement.language', 'en-US']]);
  expect([keptLanguage('p1'), keptLanguage('p2')]).toEqual(['en-US', 'excel']);
  keepLanguage('p1', 'excel');
  expect(entries.size).toBe(0);
});

test('anything else that is kept there is not a language', () => {
  give(() => storageOf(new Map([['recensement.language', '<de>']])));
  expect(keptLanguage('')).toBe('excel');
});

test('a browser that keeps nothing follows Excel', () => {
  give(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  keepLanguage('', 'fr-FR');
  expect(keptLanguage('')).toBe('excel');
});
