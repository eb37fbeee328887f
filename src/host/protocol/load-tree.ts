import type { QueryInfo } from './wire';

/** Names asked for by a `load`, nested as the objects are; in any case, `*` stands for all scalars. */
export type LoadTree = Map<string, LoadTree>;

/** `["name", "format/fill/color"]` → a tree; the client separates with `/` or `.` and never checks names. */
export function loadTree(query: QueryInfo): LoadTree {
  const root: LoadTree = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let at = root;
    for (const segment of path.split(/[/.]/)) {
      const key = segment.trim();
      if (key === '') continue;
      let next = at.get(key);
      if (!next) {
        next = new Map();
        at.set(key, next);
      }
      at = next;
    }
  }
  return root;
}

/** A tree from nested load options such as `{ format: { fill: { color: true } } }`; `false` entries are left out. */
export function loadTreeOfOptions(options: Record<string, unknown>): LoadTree {
  const tree: LoadTree = new Map();
  for (const [key, value] of Object.entries(options)) {
    if (value === false || value === null || value === undefined) continue;
    const name = key === '$all' ? '*' : key;
    tree.set(name, typeof value === 'object' ? loadTreeOfOptions(value as Record<string, unknown>) : new Map());
  }
  return tree;
}
