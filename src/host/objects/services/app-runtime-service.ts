import { args, defineClass, HostObject, valueMethod, type ClassDefinition } from '../../protocol';
import type { RuntimeState } from './runtime-state';

const STATES = ['Inactive', 'Background', 'Visible'] as const;

/** `Office.addin.showAsTaskpane()` and `hide()`. */
export class AppRuntimeService extends HostObject {
  constructor(readonly state: RuntimeState) {
    super();
  }

  override get definition(): ClassDefinition {
    return definition;
  }
}

const definition = defineClass<AppRuntimeService>('AppRuntimeService', {
  methods: {
    GetAppRuntimeState: valueMethod(0, (self) => (self.state.visible ? 'Visible' : 'Background')),
    SetAppRuntimeState: valueMethod(1, (self, state) => {
      self.state.show(args.oneOf(state, STATES) === 'Visible');
    }),
  },
});
