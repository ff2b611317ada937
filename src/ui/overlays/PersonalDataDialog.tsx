import type { PersonalDataHint, PersonalDataKind } from '#domain/personalData.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
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
  ...on
}: PersonalDataDialogProps) => (
  <ConfirmDialog
    title="Is this about a person?"
    isOpen={hints.length > 0}
    confirmLabel="Save as it is"
    cancelLabel="Go back and change it"
    isPending={isPending}
    onConfirm={on.onSave}
    onCancel={on.onBack}
  >
    <p>This looks like personal data:</p>
    <ul className={styles.list}>
      {hints.map(({ label, kind, found }) => (
        <li key={`${label} ${kind}`}>
          {label}: {KIND_WORDS[kind]}, <q className={styles.found}>{found}</q>
        </li>
      ))}
    </ul>
    <p>
      Plans are shared with all agencies and kept for good. Leave out anything by which a person
      could be known: say what was done, not for whom.
    </p>
  </ConfirmDialog>
);

const KIND_WORDS: Readonly<Record<PersonalDataKind, string>> = {
  'birth-date': 'a date of birth',
  phone: 'a phone number',
  postcode: 'a full postcode',
  'case-reference': 'a crime or case reference',
  email: 'an e-mail address',
};
