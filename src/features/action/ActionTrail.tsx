import type { ActionView } from '#domain/plans/actionView.ts';
import { useHref } from '#queries/useHref.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';

interface ActionTrailProps {
  readonly view?: ActionView;
}

/** The way here, by the subgroup that delivers it. */
export function ActionTrail({ view }: ActionTrailProps) {
  const href = useHref();
  const subgroup = view?.subgroup;
  if (!subgroup)
    return <Breadcrumb trail={[{ label: 'Actions', href: href({ to: '/actions' }) }]} />;
  const plan = href({ to: '/subgroups/$subgroup', params: { subgroup: subgroup.id } });
  return (
    <Breadcrumb
      trail={[
        { label: 'Subgroups', href: href({ to: '/subgroups' }) },
        { label: subgroup.name, href: plan },
      ]}
    />
  );
}
