export {};

/** Fluent measures its message bars; jsdom lays nothing out, so nothing is ever resized. */
class ResizeObserverWithoutLayout implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver = ResizeObserverWithoutLayout;

/** Without layout there is nowhere to scroll to. */
Element.prototype.scrollIntoView = () => undefined;
