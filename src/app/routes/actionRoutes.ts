import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { RecordId } from '#domain/ids.ts';
import type { Following } from '#domain/meetings/following.ts';
import type { HistoryView } from '#domain/plans/actionHistory.ts';
import type { Deciding } from '#domain/progress/deciding.ts';
import { readByPage } from './readByPage.ts';
import { root } from './root.ts';

export const actionParams = {
  parse: ({ action: id }: { action: string }) => ({ action: id as RecordId<'action'> }),
};

const action = createRoute({
  getParentRoute: () => root,
  path: '/actions/$action',
  params: actionParams,
  component: lazyRouteComponent(() => import('#features/action/ActionPage.tsx'), 'ActionPage'),
});

const editAction = createRoute({
  getParentRoute: () => root,
  path: '/actions/$action/edit',
  params: actionParams,
  component: lazyRouteComponent(
    () => import('#features/edit-action/EditActionPage.tsx'),
    'EditActionPage',
  ),
});

const dueDate = createRoute({
  getParentRoute: () => root,
  path: '/actions/$action/due-date',
  params: actionParams,
  validateSearch: readByPage<Deciding>(),
  component: lazyRouteComponent(
    () => import('#features/edit-action/dueDate/DueDatePage.tsx'),
    'DueDatePage',
  ),
});

const milestones = createRoute({
  getParentRoute: () => root,
  path: '/actions/$action/milestones',
  params: actionParams,
  component: lazyRouteComponent(
    () => import('#features/edit-action/milestones/MilestonesPage.tsx'),
    'MilestonesPage',
  ),
});

const history = createRoute({
  getParentRoute: () => root,
  path: '/actions/$action/history',
  params: actionParams,
  validateSearch: readByPage<HistoryView>(),
  component: lazyRouteComponent(
    () => import('#features/action-history/ActionHistoryPage.tsx'),
    'ActionHistoryPage',
  ),
});

const askedToMove = createRoute({
  getParentRoute: () => root,
  path: '/asked-to-move',
  component: lazyRouteComponent(
    () => import('#features/asked-to-move/AskedToMovePage.tsx'),
    'AskedToMovePage',
  ),
});

const newAction = createRoute({
  getParentRoute: () => root,
  path: '/subgroups/$subgroup/new-action',
  params: { parse: ({ subgroup: id }) => ({ subgroup: id as RecordId<'subgroup'> }) },
  validateSearch: readByPage<Following>(),
  component: lazyRouteComponent(
    () => import('#features/edit-action/NewActionPage.tsx'),
    'NewActionPage',
  ),
});

/** An action, and all that can be done with it but saying how it goes. */
export const actionRoutes = [
  ...[action, editAction, dueDate, milestones, history, newAction, askedToMove],
] as const;
