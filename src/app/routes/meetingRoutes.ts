import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { RecordId } from '#domain/ids.ts';
import type { OfYear } from '#domain/meetings/meetingsView.ts';
import { readByPage } from './readByPage.ts';
import { root } from './root.ts';

const meetings = createRoute({
  getParentRoute: () => root,
  path: '/meetings',
  validateSearch: readByPage<OfYear>(),
  component: lazyRouteComponent(
    () => import('#features/meetings/MeetingsPage.tsx'),
    'MeetingsPage',
  ),
});

const periods = createRoute({
  getParentRoute: () => root,
  path: '/meetings/periods',
  component: lazyRouteComponent(() => import('#features/meetings/PeriodsPage.tsx'), 'PeriodsPage'),
});

const meeting = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meeting',
  params: { parse: ({ meeting: id }) => ({ meeting: id as RecordId<'meeting'> }) },
  component: lazyRouteComponent(() => import('#features/meetings/MeetingPage.tsx'), 'MeetingPage'),
});

const decision = createRoute({
  getParentRoute: () => root,
  path: '/meetings/$meeting/$decision',
  params: {
    parse: ({ meeting: id, decision: said }) => ({
      meeting: id as RecordId<'meeting'>,
      /** `decision` or `follow-up` for a new one, else its id. */
      decision: said,
    }),
  },
  component: lazyRouteComponent(
    () => import('#features/meetings/DecisionPage.tsx'),
    'DecisionPage',
  ),
});

/** Meetings, what came of each, and the record of each period. */
export const meetingRoutes = [meetings, periods, meeting, decision] as const;
