import { Component, type ReactNode } from 'react';

interface PageBoundaryProps {
  children: ReactNode;
  /** What is shown in the place of a page that could not be; `again` tries once more. */
  fallback(again: () => void): ReactNode;
  onAgain(): void;
}

/** Keeps the rest of the pane alive when a page cannot be shown: its script did not arrive, mostly. React asks for a class here. */
export class PageBoundary extends Component<PageBoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  private readonly again = (): void => {
    this.props.onAgain();
    this.setState({ broken: false });
  };

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback(this.again) : this.props.children;
  }
}
