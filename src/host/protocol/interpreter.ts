import { ApiError, notImplemented } from './api-error';
import { assign } from './assign';
import type { HostObject } from './host-object';
import { callMethod, setScalar } from './members';
import { ObjectPaths, type Roots } from './object-paths';
import { ObjectReferences } from './object-references';
import { query, recursiveQuery, type Casing } from './query';
import { ActionType, type Action, type BatchError, type BatchRequest, type BatchResponse } from './wire';

export interface InterpreterOptions {
  /** What path type 1 stands for. */
  root: HostObject;
  /** Top-level services by full type name. */
  services?: Record<string, () => HostObject>;
  /** Called before a value is read, so that what depends on earlier actions is up to date. */
  beforeRead?: () => void;
  /** The sentence shown to users for a refusal. */
  describe?: (code: string, detail: string) => string;
  /** Told of failures that are no refusal (a defect of the host); the client gets `GeneralException`. */
  onDefect?: (error: unknown) => void;
}

interface Batch {
  request: BatchRequest;
  paths: ObjectPaths;
  /** Reference ids given in this batch, by path id. */
  kept: Map<number, string>;
}

/**
 * Executes request batches over host objects. It knows nothing of what the objects stand for: members are found through
 * the definition of each object's class.
 */
export class Interpreter {
  readonly references = new ObjectReferences();
  private readonly roots: Roots;

  constructor(private readonly options: InterpreterOptions) {
    this.roots = {
      root: options.root,
      references: this.references,
      service: (name) => options.services?.[name]?.() ?? null,
    };
  }

  /** Runs the actions in order up to the first that fails. What was done before stays done, its results are returned. */
  execute(request: BatchRequest): BatchResponse {
    const batch: Batch = { request, paths: new ObjectPaths(request, this.roots), kept: new Map() };
    const response: BatchResponse = { Results: [], TraceIds: [] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        response.Results.push({ ActionId: action.Id, Value: this.act(action, batch) });
      } catch (error) {
        response.Error = this.describeError(error, index);
        break;
      }
      if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
      if (action.L) batch.paths.forget(action.L);
    }
    return response;
  }

  private act(action: Action, batch: Batch): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = batch.paths.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object && identityAnswer(object, batch.kept.get(action.ObjectPathId));
      case ActionType.Query:
        return this.read(object, action, 'wire');
      case ActionType.QueryAsJson:
        return this.read(object, action, 'json');
      case ActionType.RecursiveQuery:
        this.options.beforeRead?.();
        return recursiveQuery(object, action.RecursiveQueryInfo ?? { Queries: {} });
      case ActionType.Method:
        return this.method(object, action, batch);
      case ActionType.SetProperty:
        setScalar(existing(object, action), action.Name ?? '', batch.paths.args(action.ArgumentInfo)[0] ?? null);
        return null;
      case ActionType.Update:
        assign(existing(object, action), action.ObjectState ?? {});
        return null;
      case ActionType.EnsureUnchanged:
        this.ensureUnchanged(object, action.ObjectState ?? {});
        return null;
      default:
        throw notImplemented(`ActionType ${action.ActionType}`);
    }
  }

  private read(object: HostObject | null, action: Action, casing: Casing): unknown {
    this.options.beforeRead?.();
    return query(object, action.QueryInfo ?? {}, casing);
  }

  private method(object: HostObject | null, action: Action, batch: Batch): unknown {
    const name = action.Name ?? '';
    const args = batch.paths.args(action.ArgumentInfo);
    if (name === '_KeepReference') {
      if (object) batch.kept.set(action.ObjectPathId, this.references.keep(object));
      return null;
    }
    const target = existing(object, action);
    if (target === this.roots.root && Object.hasOwn(ROOT_METHODS, name))
      return ROOT_METHODS[name as keyof typeof ROOT_METHODS](this.references, args[0]);
    this.options.beforeRead?.();
    return callMethod(target, name, args) ?? null;
  }

  private ensureUnchanged(object: HostObject | null, state: Record<string, unknown>): void {
    this.options.beforeRead?.();
    const now = query(object, { Select: Object.keys(state) }, 'json');
    const same = Object.entries(state).every(([key, value]) => JSON.stringify(now?.[key]) === JSON.stringify(value));
    if (!same) throw new ApiError('Conflict', 'The object is no longer in the expected state.');
  }

  private describeError(error: unknown, index: number): BatchError {
    const refusal = toApiError(error);
    if (!refusal) this.options.onDefect?.(error);
    const shown = refusal ?? new ApiError('GeneralException', error instanceof Error ? error.message : String(error));
    return {
      Code: shown.code,
      Message: this.options.describe?.(shown.code, shown.detail) ?? shown.message,
      Location: shown.location,
      ActionIndex: index,
      HttpStatusCode: shown.httpStatus,
    };
  }
}

/** Members that every root offers for the client's own bookkeeping. */
const ROOT_METHODS = {
  _RemoveReference: (references: ObjectReferences, id: unknown) => (references.release(String(id)), null),
  _RemoveAllReferences: (references: ObjectReferences) => (references.releaseAll(), null),
  _GetReferenceCount: (references: ObjectReferences) => references.count,
} as const;

function identityAnswer(object: HostObject, referenceId: string | undefined): Record<string, unknown> {
  const identity = object.definition.identity?.(object);
  return { ...identity, ...(referenceId === undefined ? {} : { _ReferenceId: referenceId }) };
}

/** Setting or calling something on a null object is refused as Excel does. */
function existing(object: HostObject | null, action: Action): HostObject {
  if (!object) throw new ApiError('ItemNotFound', `"${action.Name ?? 'update'}" on an object that does not exist.`);
  return object;
}

/** Refusals by what stands behind the objects carry a code too (see WorkbookError), without being of our class. */
function toApiError(error: unknown): ApiError | null {
  if (error instanceof ApiError) return error;
  if (!(error instanceof Error) || typeof (error as { code?: unknown }).code !== 'string') return null;
  const { code, message, location } = error as Error & { code: string; location?: string };
  // System errors of Node carry codes such as ENOENT: those are defects, not refusals.
  return /^[A-Z][a-z]/.test(code) ? new ApiError(code, message, location ?? '') : null;
}
