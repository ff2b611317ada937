import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { refreshLive } from '#queries/records.ts';
import { useServices } from '#queries/services.ts';

/** What another tab writes is on screen here at once. */
export function FollowOtherTabs() {
  const { storage } = useServices();
  const client = useQueryClient();
  useEffect(() => storage.onChange(() => void refreshLive(client)), [storage, client]);
  return null;
}
