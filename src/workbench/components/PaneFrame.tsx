import { Dismiss16Regular } from '@fluentui/react-icons';
import {
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
} from 'react';
import type { EmbeddedHost } from '../../host/embedded';
import { connectFrame, type FrameConnection } from '../../host/transport/frame';
import type { Messages } from '../../i18n';

export interface PaneFrameProps {
  host: EmbeddedHost;
  paneUrl: string;
  title: string;
  open: boolean;
  texts: Messages['workbench'];
  onConnected(connection: FrameConnection | null): void;
  /** The keyboard leaves the pane. */
  onLeave(step: 1 | -1): void;
}

export const NARROWEST_PANE = 320;
export const WIDEST_PANE = 450;
const FIRST_WIDTH = 360;
const KEY_STEP = 10;

/** Actions by which the pane tells that the keyboard leaves it: Ctrl+F6 and Tab forwards, the same backwards, Esc. */
const LEAVING: Record<number, 1 | -1> = { 5: 1, 13: 1, 6: -1, 14: -1, 15: -1 };

/**
 * The add-in's pane, connected to the host by the same messages as in Excel on the web. It stays loaded while it is hidden: its
 * page also runs the ribbon's commands.
 */
export function PaneFrame(props: PaneFrameProps): ReactNode {
  const { host, title, open, texts } = props;
  const frame = useRef<HTMLIFrameElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useConnection(frame, props);
  return (
    <aside className="w-pane" hidden={!open} style={{ width }} data-region="pane" aria-label={texts.pane}>
      <PaneEdge width={width} label={texts.resizePane} onResize={setWidth} />
      <div className="w-pane-head">
        <h2>{title}</h2>
        <button
          type="button"
          aria-label={texts.closePane}
          title={texts.closePane}
          onClick={() => host.runtime.show(false)}
        >
          <Dismiss16Regular />
        </button>
      </div>
      <iframe ref={frame} title={title} className="w-pane-frame" />
    </aside>
  );
}

function useConnection(frame: RefObject<HTMLIFrameElement | null>, props: PaneFrameProps): void {
  const { host, paneUrl, title } = props;
  const connected = useEffectEvent((connection: FrameConnection | null) => props.onConnected(connection));
  const leave = useEffectEvent((step: 1 | -1) => props.onLeave(step));
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const onNotify = ([, action]: unknown[]): void => {
      const step = LEAVING[Number(action)];
      if (step) leave(step);
    };
    const connection = connectFrame(host, element, { paneUrl, addinName: title, onNotify });
    // F6 is the window's, in the pane as elsewhere; its page hands the key on to nobody.
    const onLoad = (): void =>
      element.contentWindow?.addEventListener('keydown', (event) => {
        if (event.key !== 'F6' || event.ctrlKey || event.altKey) return;
        event.preventDefault();
        leave(event.shiftKey ? -1 : 1);
      });
    element.addEventListener('load', onLoad);
    connected(connection);
    return () => {
      element.removeEventListener('load', onLoad);
      connected(null);
      connection.disconnect();
    };
  }, [frame, host, paneUrl, title]);
}

interface PaneEdgeProps {
  width: number;
  label: string;
  onResize(width: number): void;
}

/** The left edge of the pane, which changes its width by pointer or by keyboard. */
function PaneEdge({ width, label, onResize }: PaneEdgeProps): ReactNode {
  const resize = (wanted: number): void => onResize(Math.min(WIDEST_PANE, Math.max(NARROWEST_PANE, wanted)));
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowLeft' ? KEY_STEP : event.key === 'ArrowRight' ? -KEY_STEP : 0;
    if (step === 0) return;
    event.preventDefault();
    resize(width + step);
  };
  return (
    <div
      className="w-pane-edge"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={NARROWEST_PANE}
      aria-valuemax={WIDEST_PANE}
      aria-valuenow={width}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
