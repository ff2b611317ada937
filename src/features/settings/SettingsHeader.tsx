import { useHref } from '#queries/useHref.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';

interface SettingsHeaderProps {
  readonly title: string;
  /** Whose setting it is. */
  readonly of: 'device' | 'partnership';
}

/** The head of one page of the settings, with the way back to their index. */
export function SettingsHeader({ title, of }: SettingsHeaderProps) {
  const href = useHref();
  return (
    <>
      <title>{`${title}: settings`}</title>
      <PageHeader
        title={title}
        breadcrumb={<Breadcrumb trail={[{ label: 'Settings', href: href({ to: '/settings' }) }]} />}
        meta={[WHOSE[of]]}
      />
    </>
  );
}

const WHOSE = {
  device: 'Of this browser, on this device',
  partnership: 'Of the partnership: the same for everybody who has its records',
};
