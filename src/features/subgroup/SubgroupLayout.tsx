import { Outlet, useLocation, useParams } from '@tanstack/react-router';
import { useHref } from '#queries/useHref.ts';
import { useIsReadOnly } from '#queries/source.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import { TabLinks } from '#ui/TabLinks.tsx';
import { useWords } from '#ui/WordsContext.ts';
import { SubgroupActions } from './SubgroupActions.tsx';
import styles from './SubgroupLayout.module.css';
import { useProfile } from './useProfile.ts';
import { sayHeader } from './words.ts';

/** What every page about a subgroup begins with: who it is, and the way to its other pages. */
export function SubgroupLayout() {
  const { subgroup } = useParams({ from: '/subgroups/$subgroup' });
  const profile = useProfile(subgroup);
  const isReadOnly = useIsReadOnly();
  const words = useWords();
  const { pathname } = useLocation();
  const href = useHref();
  const breadcrumb = (
    <Breadcrumb trail={[{ label: 'Subgroups', href: href({ to: '/subgroups' }) }]} />
  );
  if (!profile) {
    return (
      <>
        <title>Subgroup not found</title>
        <PageHeader title="There is no such subgroup here" breadcrumb={breadcrumb} />
        <p>
          It may not be in what you look at, a snapshot or a past day, or not have reached this
          device yet.
        </p>
      </>
    );
  }
  const { value } = profile.subgroup;
  const tabs = TABS.map(({ label, to, end }) => ({
    label,
    href: href({ to, params: { subgroup } }),
    isCurrent: pathname.endsWith(end === '' ? `/${subgroup}` : `/${end}`),
  }));
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <PageHeader
          title={value.name}
          breadcrumb={breadcrumb}
          meta={sayHeader(words, profile)}
          actions={!isReadOnly && <SubgroupActions subgroup={subgroup} />}
        />
        <TabLinks label={`Pages of ${value.name}`} tabs={tabs} />
      </div>
      <Outlet />
    </div>
  );
}

const TABS = [
  { label: 'Action plan', to: '/subgroups/$subgroup', end: '' },
  { label: 'Timeline', to: '/subgroups/$subgroup/timeline', end: 'timeline' },
  { label: 'Indicators', to: '/subgroups/$subgroup/indicators', end: 'indicators' },
  { label: 'Updates', to: '/subgroups/$subgroup/updates', end: 'updates' },
  { label: 'About', to: '/subgroups/$subgroup/about', end: 'about' },
] as const;
