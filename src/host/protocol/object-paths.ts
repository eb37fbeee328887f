import { ApiError, notImplemented } from './api-error';
import type { HostObject } from './host-object';
import { callMethod, itemOf, navigate } from './members';
import type { ObjectReferences } from './object-references';
import { PathType, type ArgumentInfo, type BatchRequest, type ObjectPath } from './wire';

/** What a path starts from. */
export interface Roots {
  readonly root: HostObject;
  /** Top-level services by full type name. */
  service(name: string): HostObject | null;
  readonly references: ObjectReferences;
}

/**
 * The objects of one batch by path id. A path is evaluated at its first use only: methods that create something exist
 * as a path and must not run twice. `null` is a null object.
 */
export class ObjectPaths {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: BatchRequest,
    private readonly roots: Roots,
  ) {}

  resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new ApiError('InvalidObjectPath', `There is no object path ${id}.`);
    const object = this.evaluate(path);
    this.objects.set(id, object);
    return object;
  }

  /** Forgets paths that the client will not use again. */
  forget(ids: number[]): void {
    for (const id of ids) this.objects.delete(id);
  }

  /** The arguments with client objects in the place of their path ids. */
  args(info: ArgumentInfo | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => this.argument(value, referenced?.[i]));
  }

  private evaluate(path: ObjectPath): HostObject | null {
    const type = path.ObjectPathType;
    if (type === PathType.Null) return null;
    if (type === PathType.Global) return this.roots.root;
    if (type === PathType.Reference) return this.roots.references.get(path.Name ?? '');
    if (type === PathType.NewObject) {
      const service = this.roots.service(path.Name ?? '');
      if (!service) throw notImplemented(path.Name ?? '');
      return service;
    }
    if (path.ParentObjectPathId === undefined)
      throw new ApiError('InvalidObjectPath', `Object path ${path.Id} has no parent.`);
    const parent = this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    return this.child(parent, path);
  }

  private child(parent: HostObject, path: ObjectPath): HostObject | null {
    const name = path.Name ?? '';
    if (path.ObjectPathType === PathType.Property) return navigate(parent, name);
    if (path.ObjectPathType === PathType.Indexer) return itemOf(parent, this.args(path.ArgumentInfo)[0]);
    if (path.ObjectPathType === PathType.Method)
      return (callMethod(parent, name, this.args(path.ArgumentInfo)) ?? null) as HostObject | null;
    throw new ApiError('InvalidObjectPath', `Object path type ${path.ObjectPathType} is unknown.`);
  }

  private argument(value: unknown, referenced: unknown): unknown {
    if (Array.isArray(referenced) && Array.isArray(value))
      return value.map((item, i) => this.argument(item, referenced[i]));
    if (typeof referenced === 'number' && referenced > 0) return this.resolve(referenced);
    return this.inner(value);
  }

  /** Client objects inside plain JSON arguments arrive as `{"_ObjectPathId": 7}` at any depth. */
  private inner(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value))
      return value.some((item) => item !== null && typeof item === 'object')
        ? value.map((item) => this.inner(item))
        : value;
    const id = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof id === 'number') return this.resolve(id);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.inner(item)]));
  }
}
