import { args, defineClass, HostObject, valueMethod, type ClassDefinition } from '../../protocol';
import type { RuntimeState } from './runtime-state';

const STATES = ['Inactive', 'Background', 'Visible'] as const;

/** `Office.addin.setStartupBehavior()`. */
export class AppRuntimePersistenceService extends HostObject {
  constructor(readonly state: RuntimeState) {
    super();
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<AppRuntimePersistenceService>('AppRuntimePersistenceService', {
  methods: {
    GetAppRuntimeStartState: valueMethod(0, (self) => self.state.startState),
    SetAppRuntimeStartState: valueMethod(1, (self, state) => {
      self.state.startState = args.oneOf(state, STATES);
    }),
  },
});
