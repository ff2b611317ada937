import { useState } from 'react';
import { useAuthor } from '#queries/author.ts';
import { type Frozen, useOpenSnapshot } from '#queries/openSnapshot.ts';
import { useWholeRecords } from '#queries/records.ts';
import { useServices } from '#queries/services.ts';
import { useSource } from '#queries/source.ts';
import { Pack } from './Pack.tsx';

/** The board pack as pages of paper, for the browser's own print. */
export function PrintPage() {
  const source = useSource();
  return source.kind === 'live' ? <LivePack /> : <FrozenPack source={source} />;
}

function LivePack() {
  const { content, asAt } = useWholeRecords();
  const { now } = useServices();
  const printedBy = useAuthor();
  const [printedAt] = useState(now);
  return <Pack content={content} asAt={asAt} edition={{ kind: 'live', printedBy, printedAt }} />;
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
