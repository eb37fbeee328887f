import {
  ApiError,
  defineClass,
  HostObject,
  Interpreter,
  invalidArgument,
  objectMethod,
  valueMethod,
  type Action,
  type BatchRequest,
  type ClassDefinition,
  type ObjectPath,
} from '../../../src/host/protocol';

/** A shelf of books: nothing of Excel, so that the interpreter is seen to know nothing of it. */
class Book extends HostObject {
  constructor(
    readonly id: string,
    public title: string,
    public pages: number,
  ) {
    super();
  }

  override get definition(): ClassDefinition {
    return bookDefinition;
  }
}

class Author extends HostObject {
  name = 'Anonyme';

  override get definition(): ClassDefinition {
    return authorDefinition;
  }
}

class Shelf extends HostObject {
  readonly books = [new Book('b1', 'Un', 10), new Book('b2', 'Deux', 20), new Book('b3', 'Trois', 30)];
  readonly author = new Author();
  made = 0;

  override get definition(): ClassDefinition {
    return shelfDefinition;
  }
}

class Books extends HostObject {
  constructor(readonly shelf: Shelf) {
    super();
  }

  override get definition(): ClassDefinition {
    return booksDefinition;
  }
}

const authorDefinition = defineClass<Author>('Author', {
  scalars: {
    Name: { get: (self) => self.name, set: (self, value) => void (self.name = String(value)) },
  },
});

const author = new Author();

const bookDefinition = defineClass<Book>('Book', {
  identity: (self) => ({ Id: self.id }),
  scalars: {
    Id: { get: (self) => self.id },
    Title: { get: (self) => self.title, set: (self, value) => void (self.title = String(value)) },
    Pages: { get: (self) => self.pages },
    Loan: {
      get: () => {
        throw new ApiError('NotImplemented');
      },
    },
  },
  navigation: { Author: () => author, Sequel: () => null },
  methods: {
    Rename: valueMethod(1, (self, title) => {
      if (typeof title !== 'string') throw invalidArgument('A title is a text.');
      self.title = title;
      return title.length;
    }),
    Break: valueMethod(0, () => {
      throw new Error('broken');
    }),
  },
});

const booksDefinition = defineClass<Books>('BookCollection', {
  scalars: { Count: { get: (self) => self.shelf.books.length } },
  items: (self) => self.shelf.books,
  item: (self, key) => self.shelf.books.find(({ id, title }) => id === key || title === key) ?? null,
  methods: {
    Add: objectMethod(1, (self, title) => {
      self.shelf.made++;
      const book = new Book(`b${self.shelf.books.length + 1}`, String(title), 0);
      self.shelf.books.push(book);
      return book;
    }),
    GetItemOrNullObject: objectMethod(1, (self, key) => self.shelf.books.find(({ id }) => id === key) ?? null),
    Compare: valueMethod(1, (_, books) => JSON.stringify(books, (key, value) => (key === 'id' ? undefined : value))),
  },
});

const shelfDefinition = defineClass<Shelf>('Shelf', { navigation: { Books: (self) => new Books(self) } });

const PATHS: Record<string, ObjectPath> = {
  1: { Id: 1, ObjectPathType: 1, Name: '' },
  2: { Id: 2, ObjectPathType: 4, Name: 'Books', ParentObjectPathId: 1 },
  3: { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['b2'] } },
};

const batch = (actions: Partial<Action>[], paths: Record<string, ObjectPath> = {}): BatchRequest => ({
  Actions: actions.map((action, i) => ({ Id: 100 + i, ActionType: 1, Name: '', ObjectPathId: 1, ...action })),
  ObjectPaths: { ...PATHS, ...paths },
});

const itemPath = (id: number, method: string, argument: unknown): Record<string, ObjectPath> => ({
  [id]: {
    Id: id,
    ObjectPathType: 3,
    Name: method,
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: [argument] },
  },
});

describe('the batch interpreter', () => {
  let shelf: Shelf;
  let interpreter: Interpreter;
  const defects: unknown[] = [];
  beforeEach(() => {
    shelf = new Shelf();
    defects.length = 0;
    interpreter = new Interpreter({
      root: shelf,
      services: { 'Library.Desk': () => new Author() },
      onDefect: (error) => defects.push(error),
    });
  });

  const values = (request: BatchRequest): unknown[] => interpreter.execute(request).Results.map(({ Value }) => Value);

  it('answers one result per action, traces also by id, identities at instantiation', () => {
    const response = interpreter.execute(
      batch([
        {},
        { ObjectPathId: 3 },
        { ActionType: 5, ObjectPathId: 0 },
        { ActionType: 3, ObjectPathId: 3, Name: 'Rename', ArgumentInfo: { Arguments: ['Bis'] } },
      ]),
    );
    expect(response).toEqual({
      Results: [
        { ActionId: 100, Value: {} },
        { ActionId: 101, Value: { Id: 'b2' } },
        { ActionId: 102, Value: null },
        { ActionId: 103, Value: 3 },
      ],
      TraceIds: [102],
    });
  });

  it('evaluates a path once, however often it is used', () => {
    const paths = itemPath(4, 'Add', 'Quatre');
    expect(
      values(
        batch(
          [
            { ObjectPathId: 4 },
            { ObjectPathId: 4 },
            { ActionType: 2, ObjectPathId: 4, QueryInfo: { Select: ['title'] } },
          ],
          paths,
        ),
      ),
    ).toEqual([{ Id: 'b4' }, { Id: 'b4' }, { Title: 'Quatre' }]);
    expect(shelf.made).toBe(1);
  });

  it('answers loads by name, in any case, nested, all at once', () => {
    const query = (id: number, Select?: string[], ActionType = 2): Partial<Action> => ({
      ActionType,
      ObjectPathId: id,
      QueryInfo: Select ? { Select } : {},
    });
    expect(
      values(batch([query(3), query(3, ['TITLE', 'author/name']), query(3, ['author']), query(3, ['*', 'sequel'])])),
    ).toEqual([
      { Id: 'b2', Title: 'Deux', Pages: 20 },
      { Title: 'Deux', Author: { Name: 'Anonyme' } },
      { Author: { Name: 'Anonyme' } },
      { Id: 'b2', Title: 'Deux', Pages: 20, Sequel: null },
    ]);
    expect(values(batch([query(3, ['title', 'author.name'], 7), query(2, ['title'], 7)]))).toEqual([
      { title: 'Deux', author: { name: 'Anonyme' } },
      {
        items: [
          { title: 'Un', Id: 'b1' },
          { title: 'Deux', Id: 'b2' },
          { title: 'Trois', Id: 'b3' },
        ],
      },
    ]);
  });

  it('answers collections with the identity of their items, pages, and their own scalars', () => {
    const load = (QueryInfo: Action['QueryInfo']): Partial<Action> => ({ ActionType: 2, ObjectPathId: 2, QueryInfo });
    expect(
      values(
        batch([
          load({ Select: ['title'], Top: 1, Skip: 1 }),
          load({ Select: ['items/pages'], Top: 1 }),
          load({ Select: ['count'] }),
          load({ Select: ['count', 'items/title'], Skip: 2 }),
        ]),
      ),
    ).toEqual([
      { _Items: [{ Title: 'Deux', Id: 'b2' }] },
      { _Items: [{ Pages: 10, Id: 'b1' }] },
      { Count: 3 },
      { Count: 3, _Items: [{ Title: 'Trois', Id: 'b3' }] },
    ]);
  });

  it('answers recursive loads', () => {
    const request = batch([
      { ActionType: 6, ObjectPathId: 1, RecursiveQueryInfo: { Queries: { Book: { Select: ['title'] }, Author: {} } } },
    ]);
    shelf.books.splice(1);
    expect(values(request)).toEqual([{ Books: { _Items: [{ Title: 'Un', Author: { Name: 'Anonyme' }, Id: 'b1' }] } }]);
  });

  it('makes null objects of what is absent, and of their children', () => {
    const paths = {
      ...itemPath(4, 'GetItemOrNullObject', 'absent'),
      5: { Id: 5, ObjectPathType: 4, Name: 'Author', ParentObjectPathId: 4 },
      6: { Id: 6, ObjectPathType: 7, Name: '', ParentObjectPathId: 99 },
    };
    const response = interpreter.execute(
      batch(
        [
          { ObjectPathId: 4 },
          { ObjectPathId: 5 },
          { ActionType: 2, ObjectPathId: 5, QueryInfo: {} },
          { ObjectPathId: 6 },
          { ActionType: 4, ObjectPathId: 4, Name: 'Title', ArgumentInfo: { Arguments: ['x'] } },
        ],
        paths,
      ),
    );
    expect(response.Results.map(({ Value }) => Value)).toEqual([null, null, null, null]);
    expect(response.Error).toMatchObject({ Code: 'ItemNotFound', ActionIndex: 4, HttpStatusCode: 404 });
  });

  it('keeps objects under ids of their own until they are given back', () => {
    const keep = { ActionType: 3, ObjectPathId: 3, Name: '_KeepReference' };
    expect(values(batch([{ ObjectPathId: 3 }, keep, { ObjectPathId: 3 }]))).toEqual([
      { Id: 'b2' },
      null,
      { Id: 'b2', _ReferenceId: 'r1' },
    ]);
    interpreter.execute(batch([keep]));
    const byReference = { 7: { Id: 7, ObjectPathType: 6, Name: 'r1' } };
    const load = { ActionType: 2, ObjectPathId: 7, QueryInfo: { Select: ['title'] } };
    expect(values(batch([load], byReference))).toEqual([{ Title: 'Deux' }]);
    const remove = { ActionType: 3, Name: '_RemoveReference', ArgumentInfo: { Arguments: ['r1'] } };
    const count = { ActionType: 3, Name: '_GetReferenceCount' };
    expect(values(batch([count, remove, remove, count]))).toEqual([2, null, null, 1]);
    expect(interpreter.execute(batch([load], byReference)).Error).toMatchObject({ Code: 'InvalidReference' });
  });

  it('hands objects over as arguments, alone, in arrays and inside plain data', () => {
    const compare = (ArgumentInfo: Action['ArgumentInfo']): Partial<Action> => ({
      ActionType: 3,
      ObjectPathId: 2,
      Name: 'Compare',
      ArgumentInfo,
    });
    const book = '{"title":"Deux","pages":20}';
    expect(
      values(
        batch([
          compare({ Arguments: [3], ReferencedObjectPathIds: [3] }),
          compare({ Arguments: [[3, 5]], ReferencedObjectPathIds: [[3, 0]] }),
          compare({ Arguments: [{ deep: [{ _ObjectPathId: 3 }] }] }),
        ]),
      ),
    ).toEqual([book, `[${book},5]`, `{"deep":[${book}]}`]);
  });

  it('updates several properties at once and checks that nothing changed', () => {
    const update = { ActionType: 9, ObjectPathId: 3, ObjectState: { title: 'Neuf', author: { name: 'Moi' } } };
    const check = (title: string): Partial<Action> => ({ ActionType: 8, ObjectPathId: 3, ObjectState: { title } });
    expect(interpreter.execute(batch([update, check('Neuf')])).Error).toBeUndefined();
    expect(author.name).toBe('Moi');
    author.name = 'Anonyme';
    expect(interpreter.execute(batch([check('Deux')])).Error).toMatchObject({ Code: 'Conflict' });
  });

  it('stops at the first refusal, keeps what was done, and says where it was', () => {
    const set = (title: string): Partial<Action> => ({
      ActionType: 4,
      ObjectPathId: 3,
      Name: 'Title',
      ArgumentInfo: { Arguments: [title] },
    });
    const wrong = { ActionType: 3, ObjectPathId: 3, Name: 'Rename', ArgumentInfo: { Arguments: [5] } };
    const response = interpreter.execute(batch([set('fait'), wrong, set('pas fait')]));
    expect(shelf.books[1]?.title).toBe('fait');
    expect(response.Results).toHaveLength(1);
    expect(response.Error).toEqual({
      Code: 'InvalidArgument',
      Message: 'A title is a text.',
      Location: 'Book.rename',
      ActionIndex: 1,
      HttpStatusCode: 400,
    });
  });

  it.each([
    ['an unknown method', { ActionType: 3, Name: 'Burn' }, 'NotImplemented', 'Book.burn'],
    [
      'an unknown property set',
      { ActionType: 4, Name: 'Colour', ArgumentInfo: { Arguments: [1] } },
      'NotImplemented',
      'Book.colour',
    ],
    [
      'an unknown property loaded',
      { ActionType: 2, QueryInfo: { Select: ['colour'] } },
      'NotImplemented',
      'Book.colour',
    ],
    [
      'a property that can only be read',
      { ActionType: 4, Name: 'Pages', ArgumentInfo: { Arguments: [1] } },
      'NotImplemented',
      'Book.pages',
    ],
    [
      'too many arguments',
      { ActionType: 3, Name: 'Rename', ArgumentInfo: { Arguments: ['a', 'b'] } },
      'InvalidArgument',
      'Book.rename',
    ],
    ['an unknown action', { ActionType: 42 }, 'NotImplemented', 'ActionType 42'],
  ])('refuses %s', (_, action, code, location) => {
    const { Error: error } = interpreter.execute(batch([{ ObjectPathId: 3, ...action }]));
    expect([error?.Code, error?.Location]).toEqual([code, location]);
    expect(defects).toEqual([]);
  });

  it('refuses unknown items, services and paths', () => {
    const paths = {
      4: { Id: 4, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['b9'] } },
      5: { Id: 5, ObjectPathType: 2, Name: 'Library.Cellar' },
      6: { Id: 6, ObjectPathType: 2, Name: 'Library.Desk' },
    };
    const refusal = (ObjectPathId: number): unknown[] => {
      const { Error: error } = interpreter.execute(batch([{ ObjectPathId }], paths));
      return [error?.Code, error?.Location];
    };
    expect([4, 5, 6, 77].map(refusal)).toEqual([
      ['ItemNotFound', 'BookCollection.getItem'],
      ['NotImplemented', 'Library.Cellar'],
      [undefined, undefined],
      ['InvalidObjectPath', ''],
    ]);
  });

  it('reports a defect of the host as a general failure, and to who watches', () => {
    const { Error: error } = interpreter.execute(batch([{ ActionType: 3, ObjectPathId: 3, Name: 'Break' }]));
    expect([error?.Code, error?.HttpStatusCode]).toEqual(['GeneralException', 500]);
    expect(defects).toEqual([new Error('broken')]);
  });
});
