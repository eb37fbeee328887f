import { args, defineClass, type ClassDefinition, type Scalar } from '../../protocol';
import { assertUnprotected } from '../access';
import { HeaderFooter, type PageKind } from './header-footer';
import { SheetObject } from './sheet-object';

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

export class HeaderFooterGroup extends SheetObject {
  override get definition(): ClassDefinition {
    return definition;
  }
}

const flag = (name: 'scaleWithDocument' | 'alignWithMargins'): Scalar<HeaderFooterGroup> => ({
  get: (self) => self.sheet.pageLayout.texts[name],
  set: (self, value) => {
    assertUnprotected(self.sheet);
    self.sheet.pageLayout.texts[name] = args.boolean(value);
    self.sheet.layoutChanged();
  },
});

const pages =
  (kind: PageKind) =>
  (self: HeaderFooterGroup): HeaderFooter =>
    new HeaderFooter(self.context, self.sheet, kind);

const definition = defineClass<HeaderFooterGroup>('HeaderFooterGroup', {
  scalars: {
    State: {
      get: (self) => {
        const { differentFirst, differentOddEven } = self.sheet.pageLayout.texts;
        return STATES[(differentFirst ? 1 : 0) + (differentOddEven ? 2 : 0)];
      },
      set: (self, value) => {
        assertUnprotected(self.sheet);
        const at = STATES.indexOf(args.oneOf(value, STATES));
        Object.assign(self.sheet.pageLayout.texts, { differentFirst: at % 2 === 1, differentOddEven: at >= 2 });
        self.sheet.layoutChanged();
      },
    },
    UseSheetMargins: flag('alignWithMargins'),
    UseSheetScale: flag('scaleWithDocument'),
  },
  navigation: {
    DefaultForAllPages: pages('odd'),
    EvenPages: pages('even'),
    FirstPage: pages('first'),
    OddPages: pages('odd'),
  },
});
