import type { ActionView } from '#domain/plans/actionView.ts';
import { useHref } from '#queries/useHref.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';

interface ToActionProps {
  readonly view: Pick<ActionView, 'action' | 'subgroup'> | null;
}

/** The way back to the action that a form is about. */
export function ToAction({ view }: ToActionProps) {
  const href = useHref();
  if (!view) return <Breadcrumb trail={[{ label: 'Actions', href: href({ to: '/actions' }) }]} />;
  const { subgroup, action } = view;
  const plan = subgroup && {
    label: subgroup.name,
    href: href({ to: '/subgroups/$subgroup', params: { subgroup: subgroup.id } }),
  };
  const self = {
    label: action.value.ref || action.value.title,
    href: href({ to: '/actions/$action', params: { action: action.id } }),
  };
  return <Breadcrumb trail={[...(plan ? [plan] : []), self]} />;
}
