import { useNavigate } from '@tanstack/react-router';
import { BLANK_INDICATOR } from '#domain/indicators/newIndicator.ts';
import { EditPage } from './EditPage.tsx';
import { IndicatorForm } from './IndicatorForm.tsx';

/** What is to be measured, before there is a figure. */
export function NewIndicatorPage() {
  const navigate = useNavigate();
  return (
    <EditPage title="Add an indicator">
      <IndicatorForm
        id={null}
        before={BLANK_INDICATOR}
        seen={[]}
        saveLabel="Add the indicator"
        onSaved={(indicator) =>
          void navigate({ to: '/indicators/$indicator', params: { indicator } })
        }
      />
    </EditPage>
  );
}
