import { useNavigate } from '@tanstack/react-router';
import type { RecordId } from '#domain/ids.ts';
import { useServices } from '#queries/services.ts';
import type { Command } from './commands.ts';

/** What opens over the page, and is not part of search. */
export interface Openers {
  /** The choice of another day. */
  readonly onAsAt: () => void;
  readonly onShortcuts: () => void;
}

/** What happens when something that was found is chosen. */
export function useChoices({ onAsAt, onShortcuts }: Openers) {
  const navigate = useNavigate();
  const { goTo } = useServices();

  function run(command: Command): void {
    if ('to' in command) {
      void navigate({ to: command.to });
      return;
    }
    switch (command.act) {
      case 'look-at-another-day':
        onAsAt();
        return;
      case 'show-shortcuts':
        onShortcuts();
        return;
      case 'back-to-today':
        void navigate({ to: '.', search: (before) => ({ ...before, at: undefined }) });
        return;
      case 'leave-the-sample':
        goTo('files');
        return;
    }
  }

  return {
    run,
    openAction: (action: RecordId<'action'>) =>
      void navigate({ to: '/actions/$action', params: { action } }),
    recordOn: (action: RecordId<'action'>) =>
      void navigate({ to: '/actions/$action/record', params: { action } }),
    openSubgroup: (subgroup: RecordId<'subgroup'>) =>
      void navigate({ to: '/subgroups/$subgroup', params: { subgroup } }),
    openIndicator: (indicator: RecordId<'indicator'>) =>
      void navigate({ to: '/indicators/$indicator', params: { indicator } }),
    openMeeting: (meeting: RecordId<'meeting'>) =>
      void navigate({ to: '/meetings/$meeting', params: { meeting } }),
    openFinding: (record: RecordId<'finding'>) =>
      void navigate({
        ...{ to: '/partnership/$section/$record', params: { section: 'findings', record } },
      }),
    showAll: (find: string) => void navigate({ to: '/actions', search: { find } }),
  };
}
