import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './root.ts';

/** Of which plan year the assessment is shown; that of the day where none is named. */
const readYear = ({ year }: Record<string, unknown>): { readonly year?: string } =>
  typeof year === 'string' && year !== '' ? { year } : {};

const assessment = createRoute({
  getParentRoute: () => root,
  path: '/assessment',
  validateSearch: readYear,
  component: lazyRouteComponent(
    () => import('#features/assessment/AssessmentPage.tsx'),
    'AssessmentPage',
  ),
});

const coverage = createRoute({
  getParentRoute: () => root,
  path: '/assessment/coverage',
  component: lazyRouteComponent(
    () => import('#features/assessment/answered/CoveragePage.tsx'),
    'CoveragePage',
  ),
});

const paste = createRoute({
  getParentRoute: () => root,
  path: '/assessment/paste',
  validateSearch: ({ what }: Record<string, unknown>): { readonly what?: 'finding' | 'issue' } =>
    what === 'finding' || what === 'issue' ? { what } : {},
  component: lazyRouteComponent(
    () => import('#features/assessment/paste/PasteListPage.tsx'),
    'PasteListPage',
  ),
});

/** What the assessment found, and what the plan answers of it. */
export const assessmentRoutes = [assessment, coverage, paste] as const;
