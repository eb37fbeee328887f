import { Component, type ReactNode } from 'react';

interface PageBoundaryProps {
  children: ReactNode;
  /** What is shown in the place of a page that could not be; `again` tries once more. */
  fallback(again: () => void, error: unknown): ReactNode;
  onAgain(): void;
}

/** Keeps the rest of the pane alive when a page cannot be shown: its script did not arrive, mostly. React asks for a class here. */
export class PageBoundary extends Component<PageBoundaryProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error('unknown') };
  }

  private readonly again = (): void => {
    this.props.onAgain();
    this.setState({ error: null });
  };

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : this.props.fallback(this.again, error);
  }
}
