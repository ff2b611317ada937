import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { classNames } from '../classNames.ts';
import { Icon } from '../Icon.tsx';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import styles from './field.module.css';

interface FieldHeadProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOptional?: boolean | undefined;
}

/** The label and the hint, above what is filled in: they stay in sight while somebody types. */
export const FieldHead = ({ label, hint, isOptional }: FieldHeadProps) => (
  <>
    <Label className={classNames(styles.label)}>
      {label}
      {isOptional && <span className={styles.optional}> (optional)</span>}
    </Label>
    {hint && (
      <Text slot="description" className={classNames(styles.hint)}>
        {hint}
      </Text>
    )}
  </>
);

interface FieldProblemProps {
  readonly message: string | undefined;
}

/** What is wrong, under the field; React Aria joins it to the field while it is invalid. */
export const FieldProblem = ({ message }: FieldProblemProps) => (
  <FieldError className={classNames(styles.problem)}>
    <Icon name="warning" />
    <span>
      <VisuallyHidden>Problem: </VisuallyHidden>
      {message}
    </span>
  </FieldError>
);
