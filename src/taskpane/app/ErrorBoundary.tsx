import { Component, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { failureWords } from "../../shared/message/host";
import { say, type Locale } from "../../shared/message/say";
import { failureOf, type Failure } from "../failure";
import { FailureMessage } from "./FailureMessage";

interface Props {
  readonly locale: Locale;
  readonly onReopen: () => void;
  readonly children: ReactNode;
}

/** Catches what breaks while drawing, so that the officer reads a sentence and not a blank pane. */
export class ErrorBoundary extends Component<Props, { readonly failure?: Failure }> {
  override state: { readonly failure?: Failure } = {};

  static getDerivedStateFromError(error: unknown): { readonly failure: Failure } {
    return { failure: failureOf(error) };
  }

  private readonly reopen = (): void => {
    this.props.onReopen();
    this.setState({ failure: undefined });
  };

  override render(): ReactNode {
    if (!this.state.failure) return this.props.children;
    return (
      <div role="alert">
        <FailureMessage failure={this.state.failure} />
        <Button appearance="primary" onClick={this.reopen}>
          {say(this.props.locale, failureWords.reopen)}
        </Button>
      </div>
    );
  }
}
