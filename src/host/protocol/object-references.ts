import { ApiError } from './api-error';
import type { HostObject } from './host-object';

/**
 * Objects that the client keeps beyond a batch (`_KeepReference`). Every keeping gets an id of its own, because every
 * one is released on its own.
 */
export class ObjectReferences {
  private readonly objects = new Map<string, HostObject>();
  private next = 1;

  get count(): number {
    return this.objects.size;
  }

  keep(object: HostObject): string {
    const id = `r${this.next++}`;
    this.objects.set(id, object);
    return id;
  }

  /** Raises `InvalidReference` for an id that was never given or is already released. */
  get(id: string): HostObject {
    const object = this.objects.get(id);
    if (!object) throw new ApiError('InvalidReference', `No object is kept as "${id}".`);
    return object;
  }

  /** An unknown id is ignored: the client repeats releases after failures. */
  release(id: string): void {
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
  }

  all(): Iterable<HostObject> {
    return this.objects.values();
  }
}
