import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { RecordId } from '#domain/ids.ts';
import type { PlanView } from '#domain/progress/planView.ts';
import type { UpdatesView } from '#domain/progress/planUpdates.ts';
import type { TimelineView } from '#domain/progress/timeline.ts';
import { readByPage } from './readByPage.ts';
import { root } from './root.ts';

const subgroup = createRoute({
  getParentRoute: () => root,
  path: '/subgroups/$subgroup',
  params: { parse: ({ subgroup: id }) => ({ subgroup: id as RecordId<'subgroup'> }) },
  component: lazyRouteComponent(
    () => import('#features/subgroup/SubgroupLayout.tsx'),
    'SubgroupLayout',
  ),
});

const subgroupPlan = createRoute({
  getParentRoute: () => subgroup,
  path: '/',
  validateSearch: readByPage<PlanView>(),
  component: lazyRouteComponent(
    () => import('#features/action-plan/SubgroupPlanPage.tsx'),
    'SubgroupPlanPage',
  ),
});

const subgroupTimeline = createRoute({
  getParentRoute: () => subgroup,
  path: '/timeline',
  validateSearch: readByPage<TimelineView>(),
  component: lazyRouteComponent(
    () => import('#features/subgroup/TimelinePage.tsx'),
    'TimelinePage',
  ),
});

const subgroupIndicators = createRoute({
  getParentRoute: () => subgroup,
  path: '/indicators',
  component: lazyRouteComponent(
    () => import('#features/indicators/SubgroupIndicatorsPage.tsx'),
    'SubgroupIndicatorsPage',
  ),
});

const subgroupUpdates = createRoute({
  getParentRoute: () => subgroup,
  path: '/updates',
  validateSearch: readByPage<UpdatesView>(),
  component: lazyRouteComponent(
    () => import('#features/subgroup/updates/UpdatesPage.tsx'),
    'UpdatesPage',
  ),
});

const subgroupAbout = createRoute({
  getParentRoute: () => subgroup,
  path: '/about',
  component: lazyRouteComponent(() => import('#features/subgroup/AboutPage.tsx'), 'AboutPage'),
});

/** The pages about a subgroup, side by side. */
export const subgroupRoutes = subgroup.addChildren([
  ...[subgroupPlan, subgroupTimeline, subgroupIndicators, subgroupUpdates, subgroupAbout],
]);
