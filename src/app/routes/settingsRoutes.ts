import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root.ts';

const layout = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  component: lazyRouteComponent(
    () => import('#features/settings/SettingsLayout.tsx'),
    'SettingsLayout',
  ),
});

const allSettings = createRoute({
  getParentRoute: () => layout,
  path: '/',
  component: lazyRouteComponent(
    () => import('#features/settings/SettingsPage.tsx'),
    'SettingsPage',
  ),
});

const you = createRoute({
  getParentRoute: () => layout,
  path: 'you',
  component: lazyRouteComponent(() => import('#features/settings/YouPage.tsx'), 'YouPage'),
});

const device = createRoute({
  getParentRoute: () => layout,
  path: 'device',
  component: lazyRouteComponent(() => import('#features/settings/DevicePage.tsx'), 'DevicePage'),
});

const yourData = createRoute({
  getParentRoute: () => layout,
  path: 'data',
  component: lazyRouteComponent(
    () => import('#features/settings/YourDataPage.tsx'),
    'YourDataPage',
  ),
});

const sample = createRoute({
  getParentRoute: () => layout,
  path: 'sample',
  component: lazyRouteComponent(() => import('#features/settings/SamplePage.tsx'), 'SamplePage'),
});

const nameAndCycle = createRoute({
  getParentRoute: () => layout,
  path: 'partnership',
  component: lazyRouteComponent(
    () => import('#features/settings/PartnershipPage.tsx'),
    'PartnershipPage',
  ),
});

const statuses = createRoute({
  getParentRoute: () => layout,
  path: 'statuses',
  component: lazyRouteComponent(
    () => import('#features/settings/StatusesPage.tsx'),
    'StatusesPage',
  ),
});

const markings = createRoute({
  getParentRoute: () => layout,
  path: 'markings',
  component: lazyRouteComponent(
    () => import('#features/settings/MarkingsPage.tsx'),
    'MarkingsPage',
  ),
});

const cycleNote = createRoute({
  getParentRoute: () => layout,
  path: 'cycle-note',
  component: lazyRouteComponent(
    () => import('#features/settings/CycleNotePage.tsx'),
    'CycleNotePage',
  ),
});

/** The index of all settings, and a page for each. */
export const settings = layout.addChildren([
  allSettings,
  you,
  device,
  yourData,
  sample,
  nameAndCycle,
  statuses,
  markings,
  cycleNote,
]);
