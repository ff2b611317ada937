import type { PersonalDataHint, PersonalDataKind } from '#domain/personalData.ts';
import { Button } from '../Button.tsx';
import { Dialog } from './Dialog.tsx';
import styles from './PersonalDataDialog.module.css';

interface PersonalDataDialogProps {
  /** None: the dialog is closed. Each with the label of the field it was found in. */
  readonly hints: readonly (PersonalDataHint & { readonly label: string })[];
  readonly isPending?: boolean;
  readonly onSave: () => void;
  readonly onBack: () => void;
}

/** Asks, and never refuses: what looks like a person's data may be none. */
export const PersonalDataDialog = ({
  hints,
  isPending = false,
  onSave,
  onBack,
}: PersonalDataDialogProps) => (
  <Dialog
    title="Is this about a person?"
    isOpen={hints.length > 0}
    onClose={onBack}
    isQuestion
    actions={
      <>
        <Button look="primary" onClick={onBack}>
          Go back and change it
        </Button>
        <Button isPending={isPending} onClick={onSave}>
          Save as it is
        </Button>
      </>
    }
  >
    <p>This looks like personal data:</p>
    <ul className={styles.list}>
      {hints.map(({ label, kind, found }) => (
        <li key={`${label} ${kind}`}>
          {label.replace('?', '')}: {KIND_WORDS[kind]}, <q className={styles.found}>{found}</q>
        </li>
      ))}
    </ul>
    <p>
      Plans are shared with all agencies and kept for good. Leave out anything by which a person
      could be known: say what was done, not for whom.
    </p>
  </Dialog>
);

const KIND_WORDS: Readonly<Record<PersonalDataKind, string>> = {
  'birth-date': 'a date of birth',
  phone: 'a phone number',
  postcode: 'a full postcode',
  'case-reference': 'a crime or case reference',
  email: 'an e-mail address',
};
