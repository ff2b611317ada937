import '#ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { newVersion } from './app/newVersion.ts';
import { Opening } from './app/Opening.tsx';
import { openPlace } from './app/openPlace.ts';
import { readPlace } from './app/places.ts';
import { router } from './app/router.tsx';
import { registerServiceWorker } from './app/serviceWorker.ts';

/** Less than this, and nobody notices a wait. */
const NOTICED_MS = 300;

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
const root = createRoot(element);

/** Not awaited at the top of the module: what a page loads then would wait for this file, and it for that. */
async function start(): Promise<void> {
  // The database and the page's own code at once, then all of it in one go. Whatever fails here
  // fails again where there are words for it.
  const noticed = setTimeout(() => root.render(<Opening />), NOTICED_MS);
  await Promise.allSettled([openPlace(readPlace()), router.load()]);
  clearTimeout(noticed);
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  await registerServiceWorker({ onNewVersion: newVersion.tell });
}

void start();
