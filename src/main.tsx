import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { registerServiceWorker } from './app/serviceWorker.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <h1>Community safety plans</h1>
  </StrictMode>,
);

void registerServiceWorker({ onNewVersion: () => undefined });
