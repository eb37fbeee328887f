import { defineClass, HostObject, valueMethod, type ClassDefinition } from '../../protocol';

/** Asked once by every pane after its start. */
export class AddinInternalService extends HostObject {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<AddinInternalService>('AddinInternalService', {
  methods: { NotifyActionHandlerReady: valueMethod(0, () => null) },
});
