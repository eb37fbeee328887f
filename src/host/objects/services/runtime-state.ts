/** Whether the pane shows, and how it is to start with the document. */
export class RuntimeState {
  visible = true;
  startState: 'Inactive' | 'Background' | 'Visible' = 'Inactive';
  /** Told when the add-in shows or hides its pane. */
  onVisibility: (visible: boolean) => void = () => {};

  show(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    this.onVisibility(visible);
  }
}
