import { type ReactNode } from 'react';
import type { Messages } from '../../i18n';
import type { ManifestRibbon, RibbonButton } from '../ribbon/manifest-ribbon';

export interface RibbonProps {
  ribbon: ManifestRibbon;
  paneOpen: boolean;
  /** Ids of the buttons whose command still runs: Excel, too, refuses a second click meanwhile. */
  running: ReadonlySet<string>;
  texts: Messages['workbench'];
  onPress(button: RibbonButton): void;
}

/** The add-in's tab as Excel would draw it from the manifest. */
export function Ribbon({ ribbon, paneOpen, running, texts, onPress }: RibbonProps): ReactNode {
  return (
    <nav className="w-ribbon" data-region="ribbon" aria-label={texts.ribbon}>
      <div className="w-ribbon-tabs">
        <span className="w-ribbon-tab">{ribbon.tab.label}</span>
      </div>
      <div className="w-ribbon-groups">
        {ribbon.groups.map((group) => (
          <div key={group.id} role="group" aria-label={group.label} className="w-ribbon-group">
            <div className="w-ribbon-buttons">
              {group.buttons.map((button) => (
                <button
                  key={button.id}
                  type="button"
                  className="w-ribbon-button"
                  title={`${button.tipTitle}\n${button.tip}`}
                  disabled={running.has(button.id)}
                  aria-pressed={button.action.kind === 'showPane' ? paneOpen : undefined}
                  onClick={() => onPress(button)}
                >
                  <img src={button.icon} alt="" width={32} height={32} />
                  <span>{button.label}</span>
                </button>
              ))}
            </div>
            <div className="w-ribbon-group-label">{group.label}</div>
          </div>
        ))}
      </div>
    </nav>
  );
}
