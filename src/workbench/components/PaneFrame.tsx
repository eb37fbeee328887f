import { Dismiss16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
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
  onClose(): void;
}

export const NARROWEST_PANE = 320;
export const WIDEST_PANE = 450;
const FIRST_WIDTH = 360;
const KEY_STEP = 10;

/**
 * The add-in's pane, connected to the host by the same messages as in Excel on the web. It stays loaded while it is hidden: its
 * page also runs the ribbon's commands.
 */
export function PaneFrame({ host, paneUrl, title, open, texts, onConnected, onClose }: PaneFrameProps): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null);
  const [width, setWidth] = useState(FIRST_WIDTH);
  useEffect(() => {
    if (!frame.current) return;
    const connection = connectFrame(host, frame.current, { paneUrl });
    onConnected(connection);
    return () => {
      connection.disconnect();
      onConnected(null);
    };
  }, [host, paneUrl, onConnected]);
  return (
    <aside className="w-pane" hidden={!open} style={{ width }} data-region="pane" aria-label={texts.pane}>
      <PaneEdge width={width} label={texts.resizePane} onResize={setWidth} />
      <div className="w-pane-head">
        <h2>{title}</h2>
        <button type="button" aria-label={texts.closePane} title={texts.closePane} onClick={onClose}>
          <Dismiss16Regular />
        </button>
      </div>
      <iframe ref={frame} title={title} className="w-pane-frame" />
    </aside>
  );
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
