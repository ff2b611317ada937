import { useServices } from '#queries/services.ts';
import { PageHeader } from '#ui/PageHeader.tsx';
import { PageSection } from '#ui/PageSection.tsx';
import { StatusKey } from '#ui/status/StatusKey.tsx';
import { PartnershipSection } from './PartnershipSection.tsx';
import { SampleSection } from './SampleSection.tsx';
import { SetUpSection } from './SetUpSection.tsx';
import { ToSampleSection } from './ToSampleSection.tsx';
import { YouSection } from './YouSection.tsx';
import { YourDataSection } from './YourDataSection.tsx';

export function SettingsPage() {
  const { place } = useServices();
  return (
    <>
      <title>Settings</title>
      <PageHeader title="Settings" meta={['Of this browser, on this device']} />
      {place === 'sample' && <SampleSection />}
      <YouSection />
      <PartnershipSection />
      <SetUpSection />
      <YourDataSection />
      {place === 'main' && <ToSampleSection />}
      <PageSection
        title="Status key"
        words="How every action is shown: the chair’s own judgement, and what the dates say."
      >
        <StatusKey />
      </PageSection>
    </>
  );
}
