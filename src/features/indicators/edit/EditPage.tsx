import type { ReactNode } from 'react';
import { useHref } from '#queries/useHref.ts';
import { useWhyReadOnly } from '#queries/source.ts';
import { sayWhyReadOnly } from '#ui/asAtWords.ts';
import { Breadcrumb } from '#ui/Breadcrumb.tsx';
import { Notice } from '#ui/Notice.tsx';
import { PageHeader } from '#ui/PageHeader.tsx';
import styles from '../IndicatorsPage.module.css';

interface EditPageProps {
  readonly title: string;
  /** The indicator it is about; none for a new one. */
  readonly of?: { readonly label: string; readonly href: string };
  readonly children: ReactNode;
}

/** A page with a form, and on a past day why there is none. */
export function EditPage({ title, of, children }: EditPageProps) {
  const href = useHref();
  const why = useWhyReadOnly();
  const trail = [{ label: 'Indicators', href: href({ to: '/indicators' }) }, ...(of ? [of] : [])];
  return (
    <div className={styles.page}>
      <title>{title}</title>
      <PageHeader title={title} breadcrumb={<Breadcrumb trail={trail} />} />
      {why ? (
        <Notice title="Nothing can be changed here">{sayWhyReadOnly(why, 'to change it')}</Notice>
      ) : (
        children
      )}
    </div>
  );
}
