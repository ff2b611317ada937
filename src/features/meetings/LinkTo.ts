import { createLink } from '@tanstack/react-router';
import { LinkButton } from '#ui/Button.tsx';

export const LinkTo = createLink(LinkButton);
