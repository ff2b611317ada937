import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon.tsx';

interface Looks {
  /** One primary button on a page: what most people came to do. Plain unless told. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconName;
}

type Own<Element extends 'a' | 'button'> = Omit<ComponentProps<Element>, 'className' | 'style'>;

export interface ButtonProps extends Looks, Own<'button'> {
  /** Busy with what it was pressed for: it keeps the focus and does nothing a second time. */
  readonly isPending?: boolean;
}

/** A native button: it needs no library to be reached, named and pressed. */
export const Button = ({
  look = 'plain',
  icon,
  isPending = false,
  type = 'button',
  onClick,
  children,
  ...rest
}: ButtonProps) => (
  <button
    {...rest}
    type={isPending ? 'button' : type}
    className={styles.button}
    data-look={look}
    aria-disabled={isPending || rest['aria-disabled'] || undefined}
    onClick={isPending ? undefined : onClick}
  >
    {icon && <Icon name={icon} />}
    {children}
  </button>
);

export interface LinkButtonProps extends Looks, Own<'a'> {}

/** A link that looks like a button. Routers may wrap it: it hands on what an anchor takes. */
export const LinkButton = ({ look = 'plain', icon, children, ...rest }: LinkButtonProps) => (
  <a {...rest} className={styles.button} data-look={look}>
    {icon && <Icon name={icon} />}
    {children}
  </a>
);

export interface IconButtonProps extends Own<'button'> {
  readonly icon: IconName;
  /** What it does, and to what: "Close notice". Its only words, so nobody may leave it out. */
  readonly label: string;
}

export const IconButton = ({ icon, label, type = 'button', ...rest }: IconButtonProps) => (
  <button {...rest} type={type} className={styles.iconButton} aria-label={label} title={label}>
    <Icon name={icon} />
  </button>
);
