import {
  createHashHistory,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { ActivityFilter } from '#domain/activity/activityFilter.ts';
import type { Compared } from '#domain/compare/compared.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Following } from '#domain/meetings/following.ts';
import type { Whose } from '#domain/progress/dueView.ts';
import type { PeriodsView } from '#domain/progress/periodsView.ts';
import type { PlanView } from '#domain/progress/planView.ts';
import type { InPeriod } from '#domain/progress/signOff.ts';
import type { Correcting } from '#domain/progress/progressDraft.ts';
import type { Walk } from '#domain/progress/walk.ts';
import { actionParams, actionRoutes } from './routes/actionRoutes.ts';
import { assessmentRoutes } from './routes/assessmentRoutes.ts';
import { indicatorRoutes } from './routes/indicatorRoutes.ts';
import { meetingRoutes } from './routes/meetingRoutes.ts';
import { readByPage } from './routes/readByPage.ts';
import { root } from './routes/root.ts';
import { settings } from './routes/settingsRoutes.ts';
import { setUpRoutes } from './routes/setUpRoutes.ts';
import { subgroupRoutes } from './routes/subgroupRoutes.ts';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/board' });
  },
});

const loadCharts = () =>
  Promise.all([
    import('#charts/statusBySubgroup/StatusBySubgroupChart.tsx'),
    import('#charts/progressAgainstPlan/ProgressAgainstPlanChart.tsx'),
  ]);

const board = createRoute({
  getParentRoute: () => root,
  path: '/board',
  // The charts come with the page: one that came later would have to wait its turn to be shown.
  loader: () => loadCharts().catch(() => undefined),
  component: lazyRouteComponent(() => import('#features/board/BoardPage.tsx'), 'BoardPage'),
});

const periods = createRoute({
  getParentRoute: () => root,
  path: '/board/periods',
  validateSearch: readByPage<PeriodsView>(),
  component: lazyRouteComponent(
    () => import('#features/board/periods/PeriodsPage.tsx'),
    'PeriodsPage',
  ),
});

const present = createRoute({
  getParentRoute: () => root,
  path: '/present',
  validateSearch: ({ page }: Record<string, unknown>): { readonly page?: number } =>
    typeof page === 'number' && Number.isInteger(page) ? { page } : {},
  component: lazyRouteComponent(
    () => import('#features/board/present/PresentPage.tsx'),
    'PresentPage',
  ),
});

const actions = createRoute({
  getParentRoute: () => root,
  path: '/actions',
  validateSearch: readByPage<PlanView>(),
  component: lazyRouteComponent(
    () => import('#features/action-plan/AllActionsPage.tsx'),
    'AllActionsPage',
  ),
});

const subgroups = createRoute({
  getParentRoute: () => root,
  path: '/subgroups',
  component: lazyRouteComponent(
    () => import('#features/subgroups/SubgroupsPage.tsx'),
    'SubgroupsPage',
  ),
});

const recordProgress = createRoute({
  getParentRoute: () => root,
  path: '/actions/$action/record',
  params: actionParams,
  validateSearch: readByPage<Correcting & Walk & Following>(),
  component: lazyRouteComponent(
    () => import('#features/record-progress/RecordProgressPage.tsx'),
    'RecordProgressPage',
  ),
});

const due = createRoute({
  getParentRoute: () => root,
  path: '/due',
  validateSearch: readByPage<Whose>(),
  component: lazyRouteComponent(() => import('#features/due/DuePage.tsx'), 'DuePage'),
});

const reminders = createRoute({
  getParentRoute: () => root,
  path: '/due/reminders',
  component: lazyRouteComponent(() => import('#features/due/RemindersPage.tsx'), 'RemindersPage'),
});

const signOff = createRoute({
  getParentRoute: () => root,
  path: '/subgroups/$subgroup/sign-off',
  params: { parse: ({ subgroup: id }) => ({ subgroup: id as RecordId<'subgroup'> }) },
  validateSearch: readByPage<InPeriod>(),
  component: lazyRouteComponent(() => import('#features/sign-off/SignOffPage.tsx'), 'SignOffPage'),
});

const workThrough = createRoute({
  getParentRoute: () => root,
  path: '/work-through',
  validateSearch: readByPage<Walk>(),
  component: lazyRouteComponent(
    () => import('#features/record-progress/WorkThroughPage.tsx'),
    'WorkThroughPage',
  ),
});

const snapshots = createRoute({
  getParentRoute: () => root,
  path: '/snapshots',
  component: lazyRouteComponent(
    () => import('#features/snapshots/SnapshotsPage.tsx'),
    'SnapshotsPage',
  ),
});

const takeSnapshot = createRoute({
  getParentRoute: () => root,
  path: '/snapshots/new',
  component: lazyRouteComponent(
    () => import('#features/snapshots/TakeSnapshotPage.tsx'),
    'TakeSnapshotPage',
  ),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/snapshots/compare',
  validateSearch: readByPage<Compared>(),
  component: lazyRouteComponent(
    () => import('#features/board/compare/ComparePage.tsx'),
    'ComparePage',
  ),
});

const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  validateSearch: readByPage<{ readonly of?: string }>(),
  component: lazyRouteComponent(() => import('#features/reports/ReportsPage.tsx'), 'ReportsPage'),
});

const print = createRoute({
  getParentRoute: () => root,
  path: '/print',
  component: lazyRouteComponent(() => import('#features/print/PrintPage.tsx'), 'PrintPage'),
});

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/accessibility',
  component: lazyRouteComponent(
    () => import('#features/help/AccessibilityPage.tsx'),
    'AccessibilityPage',
  ),
});

const activity = createRoute({
  getParentRoute: () => root,
  path: '/activity',
  validateSearch: readByPage<ActivityFilter>(),
  component: lazyRouteComponent(
    () => import('#features/activity/ActivityPage.tsx'),
    'ActivityPage',
  ),
});

const routeTree = root.addChildren([
  ...[home, board, periods, present, actions, recordProgress, subgroups],
  ...actionRoutes,
  subgroupRoutes,
  ...assessmentRoutes,
  ...indicatorRoutes,
  ...meetingRoutes,
  ...[due, reminders, workThrough, signOff],
  ...[snapshots, takeSnapshot, compare, reports, print, activity, settings, accessibility],
  ...setUpRoutes,
]);

/** Addresses after the hash, so that the built folder can lie anywhere on any server. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  scrollRestoration: true,
  // A page that was already here is shown at once; a skeleton only where it takes longer.
  defaultPendingMs: 300,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
