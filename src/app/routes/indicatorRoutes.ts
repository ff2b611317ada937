import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { RecordId } from '#domain/ids.ts';
import { root } from './root.ts';

const params = {
  parse: ({ indicator: id }: { indicator: string }) => ({ indicator: id as RecordId<'indicator'> }),
};

const indicators = createRoute({
  getParentRoute: () => root,
  path: '/indicators',
  component: lazyRouteComponent(
    () => import('#features/indicators/IndicatorsPage.tsx'),
    'IndicatorsPage',
  ),
});

const newIndicator = createRoute({
  getParentRoute: () => root,
  path: '/indicators/new',
  component: lazyRouteComponent(
    () => import('#features/indicators/edit/NewIndicatorPage.tsx'),
    'NewIndicatorPage',
  ),
});

const indicator = createRoute({
  getParentRoute: () => root,
  path: '/indicators/$indicator',
  params,
  component: lazyRouteComponent(
    () => import('#features/indicators/IndicatorPage.tsx'),
    'IndicatorPage',
  ),
});

const editIndicator = createRoute({
  getParentRoute: () => root,
  path: '/indicators/$indicator/edit',
  params,
  component: lazyRouteComponent(
    () => import('#features/indicators/edit/EditIndicatorPage.tsx'),
    'EditIndicatorPage',
  ),
});

const addMeasurement = createRoute({
  getParentRoute: () => root,
  path: '/indicators/$indicator/add',
  params,
  component: lazyRouteComponent(
    () => import('#features/indicators/edit/AddMeasurementPage.tsx'),
    'AddMeasurementPage',
  ),
});

const measurements = createRoute({
  getParentRoute: () => root,
  path: '/indicators/$indicator/measurements',
  params,
  component: lazyRouteComponent(
    () => import('#features/indicators/measurements/MeasurementsPage.tsx'),
    'MeasurementsPage',
  ),
});

const target = createRoute({
  getParentRoute: () => root,
  path: '/indicators/$indicator/target',
  params,
  component: lazyRouteComponent(
    () => import('#features/indicators/edit/SetTargetPage.tsx'),
    'SetTargetPage',
  ),
});

const change = createRoute({
  getParentRoute: () => root,
  path: '/indicators/$indicator/change',
  params,
  validateSearch: ({ of }: Record<string, unknown>): { readonly of?: string } =>
    typeof of === 'string' && of !== '' ? { of } : {},
  component: lazyRouteComponent(
    () => import('#features/indicators/edit/DeclareChangePage.tsx'),
    'DeclareChangePage',
  ),
});

/** What is measured, and all that can be said of it. */
export const indicatorRoutes = [
  ...[indicators, newIndicator, indicator, editIndicator, addMeasurement, measurements],
  ...[target, change],
] as const;
