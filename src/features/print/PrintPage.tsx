import { useState } from 'react';
import { useAuthor } from '#queries/author.ts';
import { useOpenSnapshot } from '#queries/openSnapshot.ts';
import { useWholeRecords } from '#queries/records.ts';
import { useServices } from '#queries/services.ts';
import { type Frozen, pastDayOf, useSource } from '#queries/source.ts';
import { Pack } from './Pack.tsx';

/** The board pack as pages of paper, for the browser's own print. */
export function PrintPage() {
  const source = useSource();
  if (source.kind === 'snapshot' || source.kind === 'file') return <FrozenPack source={source} />;
  return <LivePack />;
}

function LivePack() {
  const { content, asAt } = useWholeRecords();
  const { now } = useServices();
  const source = useSource();
  const pastDay = pastDayOf(source);
  const author = useAuthor();
  const [printedAt] = useState(now);
  // A preview is for whoever is shown it, as the edition is: names of people are not in it.
  const isPublic = source.kind === 'preview' && source.edition === 'public';
  const printedBy = isPublic ? { name: author.agency, agency: '' } : author;
  const edition = { kind: 'live', pastDay, printedBy, printedAt } as const;
  return <Pack content={content} asAt={asAt} edition={edition} />;
}

interface FrozenPackProps {
  readonly source: Frozen;
}

function FrozenPack({ source }: FrozenPackProps) {
  const { id, snapshot } = useOpenSnapshot(source);
  return (
    <Pack
      content={snapshot.content}
      asAt={snapshot.asAt}
      edition={{ kind: 'snapshot', id, snapshot }}
    />
  );
}
