/** What has to be on the screen for a page to count as drawn. */
export type Wanted =
  | { readonly page: 'board' }
  | { readonly page: 'actions'; readonly rowCount: number }
  /** Nobody types any more, and these can be read. */
  | { readonly page: 'action'; readonly texts: readonly string[] };

declare global {
  /** Milliseconds on this page's clock at which `wanted` was on the screen. */
  var drawnAt: (wanted: Wanted) => Promise<number>;
}

/** Runs in the app's own page, before anything of it: so it has to be whole in itself. */
export function watchScreen(): void {
  const main = () => document.querySelector('main');
  const count = (selector: string) => main()?.querySelectorAll(selector).length ?? 0;

  function isDrawn(wanted: Wanted): boolean {
    switch (wanted.page) {
      case 'board': {
        const figures = [...document.querySelectorAll('main figure')];
        const pictures = figures.filter((figure) => figure.querySelector('svg path, svg rect'));
        return pictures.length >= 2 && count('ul[aria-label] > li') >= 3;
      }
      case 'actions':
        return count('tbody tr') >= wanted.rowCount;
      case 'action': {
        const text = count('textarea') === 0 ? main()?.textContent : '';
        return wanted.texts.every((each) => text?.includes(each));
      }
    }
  }

  const MOST_MS = 180_000;

  globalThis.drawnAt = (wanted) =>
    new Promise((resolve, reject) => {
      const givenUpAt = performance.now() + MOST_MS;
      const look = () => {
        if (!isDrawn(wanted)) {
          if (performance.now() < givenUpAt) requestAnimationFrame(look);
          else reject(new Error(`Never drawn: ${location.hash} ${document.body.innerText}`));
          return;
        }
        // After this frame, not before it.
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()));
        port1.start();
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
}
