import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Vitest hides Node's bytes behind jsdom's, which hashing, text encoding and cloning do not give.
const NodeBytes: unknown = Object.getPrototypeOf(Buffer);
const NodeBuffer: unknown = Buffer.alloc(0).buffer.constructor;
Object.assign(globalThis, { Uint8Array: NodeBytes, ArrayBuffer: NodeBuffer });

Object.defineProperty(navigator, 'language', { value: 'en-GB', configurable: true });
Object.defineProperty(navigator, 'languages', { value: ['en-GB'], configurable: true });

// What every browser that we support has, and jsdom lacks.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
// Nothing has a size here, so nothing ever changes its own.
window.ResizeObserver = class {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
};
Element.prototype.scrollIntoView = () => undefined;
Blob.prototype.stream = function stream(this: Blob) {
  return new ReadableStream({
    start: async (controller) => {
      controller.enqueue(new Uint8Array(await this.arrayBuffer()));
      controller.close();
    },
  });
};

afterEach(() => {
  cleanup();
});
