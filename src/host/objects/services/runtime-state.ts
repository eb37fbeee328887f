/** Whether the pane shows, and how it is to start with the document. */
export class RuntimeState {
  startState: 'Inactive' | 'Background' | 'Visible' = 'Inactive';
  private shown = true;
  private readonly listeners = new Set<(visible: boolean) => void>();

  get visible(): boolean {
    return this.shown;
  }

  /** Shows or hides the pane, whoever asks for it: the add-in or the user. */
  show(visible: boolean): void {
    if (visible === this.shown) return;
    this.shown = visible;
    for (const listener of [...this.listeners]) listener(visible);
  }

  /** Calls `listener` whenever the pane is shown or hidden; the result stops it. */
  onChange(listener: (visible: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
