import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { readSection } from '#features/partnership/sections.ts';
import { root } from './root.ts';

/** Of which plan year, or of whom, a list shows what it has. */
const readOf = ({ of }: Record<string, unknown>): { readonly of?: string } =>
  typeof of === 'string' && of !== '' ? { of } : {};

const partnershipSetUp = createRoute({
  getParentRoute: () => root,
  path: '/partnership',
  beforeLoad: () => {
    throw redirect({ to: '/partnership/$section', params: { section: 'plan-years' } });
  },
});

const partnershipSection = createRoute({
  getParentRoute: () => root,
  path: '/partnership/$section',
  params: { parse: ({ section }) => ({ section: readSection(section) }) },
  validateSearch: readOf,
  component: lazyRouteComponent(
    () => import('#features/partnership/PartnershipPage.tsx'),
    'PartnershipPage',
  ),
});

const lineage = createRoute({
  getParentRoute: () => root,
  path: '/partnership/lineage',
  component: lazyRouteComponent(() => import('#features/lineage/LineagePage.tsx'), 'LineagePage'),
});

const ReformPage = lazyRouteComponent(
  () => import('#features/year-to-year/re-form/ReformPage.tsx'),
  'ReformPage',
);

const reForm = createRoute({
  getParentRoute: () => root,
  path: '/partnership/re-form',
  validateSearch: readOf,
  component: ReformPage,
});

const reFormStep = createRoute({
  getParentRoute: () => root,
  path: '/partnership/re-form/$step',
  validateSearch: readOf,
  component: ReformPage,
});

const RollForwardPage = lazyRouteComponent(
  () => import('#features/year-to-year/roll-forward/RollForwardPage.tsx'),
  'RollForwardPage',
);

const rollForward = createRoute({
  getParentRoute: () => root,
  path: '/partnership/roll-forward',
  component: RollForwardPage,
});

const rollForwardStep = createRoute({
  getParentRoute: () => root,
  path: '/partnership/roll-forward/$step',
  component: RollForwardPage,
});

const partnershipRecord = createRoute({
  getParentRoute: () => root,
  path: '/partnership/$section/$record',
  params: { parse: ({ section, record }) => ({ section: readSection(section), record }) },
  validateSearch: readOf,
  component: lazyRouteComponent(
    () => import('#features/partnership/PartnershipRecordPage.tsx'),
    'PartnershipRecordPage',
  ),
});

const SetUpPage = lazyRouteComponent(() => import('#features/set-up/SetUpPage.tsx'), 'SetUpPage');

const setUp = createRoute({ getParentRoute: () => root, path: '/set-up', component: SetUpPage });

const setUpStep = createRoute({
  getParentRoute: () => root,
  path: '/set-up/$step',
  component: SetUpPage,
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/welcome',
  component: lazyRouteComponent(
    () => import('#features/first-visit/FirstVisitPage.tsx'),
    'FirstVisitPage',
  ),
});

const importFigures = createRoute({
  getParentRoute: () => root,
  path: '/import/figures',
  validateSearch: ({ indicator }: Record<string, unknown>): { readonly indicator?: string } =>
    typeof indicator === 'string' && indicator !== '' ? { indicator } : {},
  component: lazyRouteComponent(
    () => import('#features/import-figures/ImportFiguresPage.tsx'),
    'ImportFiguresPage',
  ),
});

/** How a partnership begins, and what it is made of. */
export const setUpRoutes = [
  ...[partnershipSetUp, lineage, reForm, reFormStep, rollForward, rollForwardStep],
  ...[partnershipSection, partnershipRecord],
  ...[setUp, setUpStep, welcome, importFigures],
] as const;
